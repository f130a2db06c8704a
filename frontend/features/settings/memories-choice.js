import { el } from '../../lib/dom.js';
import { choice } from '../../ui/field.js';
import { areOn, switchMemories } from '../memories/choice.js';
import { settingsPart } from './settings-frame.js';
import { texts } from './texts.js';

/** The choice whether the gallery shows what was photographed on this day. */
export function memoriesChoice() {
  const isOn = areOn();
  const field = choice(texts.memories.label, 'memories', [
    { value: 'on', text: texts.memories.shown, selected: isOn },
    { value: 'off', text: texts.memories.hidden, selected: !isOn },
  ]);
  field.addEventListener('change', ({ target }) => switchMemories(/** @type {HTMLSelectElement} */ (target).value === 'on'));
  return settingsPart(texts.memories.title, el('p', {}, texts.memories.about), field, el('p', { class: 'remark' }, texts.choice.kept));
}
