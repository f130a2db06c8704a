import { el } from '../../lib/dom.js';
import { singleKeys, switchSingleKeys } from '../../lib/shortcuts.js';
import { choice } from '../../ui/field.js';
import { withPart } from '../notices/notices.js';
import { settingsPart } from './settings-frame.js';
import { texts } from './texts.js';

const showShortcuts = () => withPart(import('../../ui/shortcuts-dialog.js'), (dialog) => dialog.showShortcuts());

/** The choice whether keys of a single character do anything, and the way to all keys. */
export function keysChoice() {
  const isOn = singleKeys();
  const field = choice(texts.keys.label, 'single-keys', [
    { value: 'on', text: texts.choice.on, selected: isOn },
    { value: 'off', text: texts.choice.off, selected: !isOn },
  ]);
  field.addEventListener('change', ({ target }) => switchSingleKeys(/** @type {HTMLSelectElement} */ (target).value === 'on'));
  return settingsPart(
    texts.keys.title,
    el('p', {}, texts.keys.about),
    field,
    el('p', { class: 'remark' }, texts.choice.kept),
    el('button', { type: 'button', onclick: () => void showShortcuts() }, texts.keys.all),
  );
}
