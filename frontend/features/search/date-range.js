/** @import { Conditions } from './conditions.js' */
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';

/** The first year of photography, as the service has it. */
const EARLIEST = '1826-01-01';

/** The first and the last day of the photos that are looked for. Event: `choose` (detail: the Condition, as the chips have it). */
export class DateRange extends View {
  #from = day('from', 'From');
  #to = day('to', 'Until');
  /** @type {Conditions | null} */
  #chosen = null;

  render() {
    const days = el('div', { class: 'date-range' }, this.#from.field, this.#to.field);
    fill(this, el('section', { class: 'facet-group', 'aria-label': 'Days' }, el('h2', {}, 'Days'), days));
    for (const { input } of [this.#from, this.#to]) this.listen(input, 'change', () => this.#choose(input));
  }

  /** @param {Conditions} chosen */
  set chosen(chosen) {
    this.#chosen = chosen;
    for (const { input } of [this.#from, this.#to]) input.value = chosen.valueOf(input.name) ?? '';
  }

  /** @param {HTMLInputElement} input */
  #choose({ name, value, validity }) {
    const before = this.#chosen?.valueOf(name);
    // Half of a year typed is a date, too, but none that is meant.
    if (!validity.valid || (value || undefined) === before) return;
    // Chosen once more, a condition is gone.
    this.dispatchEvent(new CustomEvent('choose', { detail: { name, value: value || before } }));
  }
}

/**
 * @param {string} name
 * @param {string} label
 */
function day(name, label) {
  const input = el('input', { type: 'date', id: `search-${name}`, name, min: EARLIEST, max: '9999-12-31' });
  return { input, field: el('div', { class: 'field' }, el('label', { for: input.id }, label), input) };
}

customElements.define('date-range', DateRange);
