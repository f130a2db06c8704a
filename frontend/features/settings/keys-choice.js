import { el } from '../../lib/dom.js';
import { singleKeys, switchSingleKeys } from '../../lib/shortcuts.js';
import { choice } from '../../ui/field.js';
import { settingsPart } from './settings-frame.js';

const showShortcuts = async () => (await import('../../ui/shortcuts-dialog.js')).showShortcuts();

/** The choice whether keys of a single character do anything, and the way to all keys. */
export function keysChoice() {
  const isOn = singleKeys();
  const field = choice('Keys of a single character', 'single-keys', [
    { value: 'on', text: 'On', selected: isOn },
    { value: 'off', text: 'Off', selected: !isOn },
  ]);
  field.addEventListener('change', ({ target }) => switchSingleKeys(/** @type {HTMLSelectElement} */ (target).value === 'on'));
  return settingsPart(
    'Keys',
    el('p', {}, 'Letters, digits and signs do something where photos are. Switch them off if you speak to this device, or press keys by accident.'),
    field,
    el('p', { class: 'remark' }, 'This choice is kept in this browser alone. Signing out may clear it.'),
    el('button', { type: 'button', onclick: () => void showShortcuts() }, 'Keyboard shortcuts'),
  );
}
