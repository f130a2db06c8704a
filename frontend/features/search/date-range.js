/** @import { Conditions } from './conditions.js' */
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { mark } from '../../ui/field.js';
import { texts } from './texts.js';

/** The first year of photography, as the service has it. */
const EARLIEST = '1826-01-01';

/** The first and the last day of the photos that are looked for. Event: `choose-days` (detail: both, as in the conditions). */
export class DateRange extends View {
  #from = day('from', texts.filters.from);
  #to = day('to', texts.filters.to);
  /** @type {Conditions | null} */
  #chosen = null;

  render() {
    const days = el('div', { class: 'date-range' }, this.#from.field, this.#to.field);
    fill(this, el('section', { class: 'facet-group', 'aria-label': texts.filters.days }, el('h2', {}, texts.filters.days), days));
    for (const { input } of [this.#from, this.#to]) this.listen(input, 'change', () => this.#choose());
  }

  /** @param {Conditions} chosen */
  set chosen(chosen) {
    this.#chosen = chosen;
    for (const { input } of [this.#from, this.#to]) input.value = chosen.valueOf(input.name) ?? '';
    mark(this.#to.input, '');
  }

  #choose() {
    const [from, to] = [this.#from.input, this.#to.input];
    // Half of a year typed is a date, too, but none that is meant.
    if (!from.validity.valid || !to.validity.valid) return;
    const isBefore = from.value !== '' && to.value !== '' && to.value < from.value;
    mark(to, isBefore ? texts.filters.endsBefore : '');
    if (isBefore || (from.value === (this.#chosen?.valueOf('from') ?? '') && to.value === (this.#chosen?.valueOf('to') ?? ''))) return;
    this.dispatchEvent(new CustomEvent('choose-days', { detail: { from: from.value, to: to.value } }));
  }
}

/**
 * @param {string} name
 * @param {string} label
 */
function day(name, label) {
  const input = el('input', { type: 'date', id: `search-${name}`, name, min: EARLIEST, max: '9999-12-31', 'aria-describedby': `search-${name}-error` });
  const error = el('p', { class: 'field-error', id: `search-${name}-error`, role: 'alert' });
  return { input, field: el('div', { class: 'field' }, el('label', { for: input.id }, label), input, error) };
}

customElements.define('date-range', DateRange);
