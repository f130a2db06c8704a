import { el } from '../../lib/dom.js';
import { choice } from '../../ui/field.js';
import { areOn, switchMemories } from '../memories/choice.js';
import { settingsPart } from './settings-frame.js';

/** The choice whether the gallery shows what was photographed on this day. */
export function memoriesChoice() {
  const isOn = areOn();
  const field = choice('Photos of this day', 'memories', [
    { value: 'on', text: 'Shown above your photos', selected: isOn },
    { value: 'off', text: 'Not shown', selected: !isOn },
  ]);
  field.addEventListener('change', ({ target }) => switchMemories(/** @type {HTMLSelectElement} */ (target).value === 'on'));
  return settingsPart(
    'On this day',
    el('p', {}, 'What you photographed on the same day of earlier years. Photos of 29 February come on 29 February.'),
    field,
    el('p', { class: 'remark' }, 'This choice is kept in this browser alone. Signing out may clear it.'),
  );
}
