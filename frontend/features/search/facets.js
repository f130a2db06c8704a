/** @import { SearchSummary } from '../../api/types.js' */
/** @import { Condition, Conditions } from './conditions.js' */
import { el, fill, icon } from '../../lib/dom.js';
import { numberText } from '../../lib/format.js';
import { View } from '../../lib/view.js';
import { vocabulary } from '../tags/vocabulary.js';
import { conditionText } from './conditions.js';
import { DateRange } from './date-range.js';
import { texts } from './texts.js';

/** So many of a group are shown at first. */
const MAX_SHOWN = 10;

/** Whether they are folded out is kept from search to search, for this visit. */
let foldedOut = false;

/** @typedef {{ name: keyof typeof texts.facets, values: { value: string, count?: number }[] }} Group without a count where the service counts none */

/** The conditions that are chosen, and those that can be. Events: `choose` (detail: the Condition), `choose-days`. */
export class FacetChips extends View {
  /** @type {SearchSummary | null} */
  #summary = null;
  /** @type {Conditions | null} */
  #chosen = null;
  /** What holds for the whole page, and is no choice. @type {Conditions | null} */
  fixed = null;
  /** Names of the groups of which all are shown. @type {Set<string>} */
  #whole = new Set();
  #row = el('ul', { class: 'chips', 'aria-label': texts.filters.chosen });
  #groups = el('div', { class: 'facet-groups' });
  #days = new DateRange();
  #name = el('summary', {}, texts.filters.title);
  #filters = el('details', { class: 'facets', open: foldedOut }, this.#name, this.#days, this.#groups);

  render() {
    fill(this, this.#row, this.#filters);
    this.listen(this.#days, 'choose-days', ({ detail }) => this.dispatchEvent(new CustomEvent('choose-days', { detail })));
    this.listen(vocabulary, 'change', () => this.#draw());
    this.listen(this.#filters, 'toggle', () => (foldedOut = this.#filters.open));
    this.#draw();
  }

  /** @param {SearchSummary} summary */
  set summary(summary) {
    this.#summary = summary;
    this.#draw();
  }

  /** @param {Conditions} chosen */
  set chosen(chosen) {
    this.#chosen = chosen;
    this.#days.chosen = chosen;
    this.#draw();
  }

  #draw() {
    const focused = this.contains(document.activeElement) ? /** @type {HTMLElement} */ (document.activeElement).dataset.key : undefined;
    const chosen = this.#chosen?.all.filter(({ name }) => name !== 'text') ?? [];
    this.#name.textContent = chosen.length ? texts.filters.titleWith(numberText(chosen.length)) : texts.filters.title;
    fill(
      this.#row,
      chosen.map((one) => el('li', {}, this.#chip(one, null))),
    );
    const groups = this.#summary ? groupsOf(this.#summary) : [];
    const left = groups.map((group) => this.#group(group)).filter((group) => group !== null);
    fill(this.#groups, left);
    this.#filters.inert = !left.length && !chosen.length;
    if (focused) /** @type {HTMLElement | null} */ (this.querySelector(`[data-key="${CSS.escape(focused)}"]`) ?? this.querySelector('summary'))?.focus();
  }

  /** @param {Group} group */
  #group({ name, values }) {
    const open = values.filter(
      ({ value }) => !this.#chosen?.has({ name, value }) && !this.fixed?.has({ name, value }) && (name !== 'tag' || vocabulary.find(value)),
    );
    if (!open.length) return null;
    const shown = this.#whole.has(name) ? open : open.slice(0, MAX_SHOWN);
    return el(
      'section',
      { class: 'facet-group', 'aria-label': texts.facets[name] },
      el('h2', {}, texts.facets[name]),
      el(
        'ul',
        { class: 'chips' },
        shown.map(({ value, count }) => el('li', {}, this.#chip({ name, value }, count))),
        shown.length < open.length && el('li', {}, this.#more(name, open.length - shown.length)),
      ),
    );
  }

  /**
   * @param {Condition} one
   * @param {number | null | undefined} count null: it is chosen
   */
  #chip(one, count) {
    return el(
      'button',
      {
        type: 'button',
        class: 'chip',
        'aria-pressed': String(count === null),
        'data-key': `${one.name}=${one.value}`,
        onclick: () => this.dispatchEvent(new CustomEvent('choose', { detail: one })),
      },
      el('span', { class: 'chip-name' }, conditionText(one)),
      count === null ? icon('close') : count && el('span', { class: 'chip-count' }, numberText(count)),
    );
  }

  /**
   * @param {string} name
   * @param {number} count
   */
  #more(name, count) {
    const act = () => {
      this.#whole.add(name);
      const at = this.#groups.querySelectorAll(`[data-key^="${name}="]`).length;
      this.#draw();
      /** @type {HTMLElement | undefined} */ (this.#groups.querySelectorAll(`[data-key^="${name}="]`)[at])?.focus();
    };
    return el('button', { type: 'button', class: 'chip', onclick: act }, texts.filters.more(numberText(count)));
  }
}

/** What a shape of the API is called in the address. @param {string} orientation */
const shapeOf = (orientation) => orientation[0].toUpperCase() + orientation.slice(1);

/**
 * @param {SearchSummary} summary
 * @returns {Group[]}
 */
function groupsOf({ total, months, types, cameras, lenses, cities, countries, tags, favourites, located, orientations, sizes }) {
  /** @type {Map<string, number>} */
  const years = new Map();
  for (const { month, count } of months) years.set(month.slice(0, 4), (years.get(month.slice(0, 4)) ?? 0) + count);
  return [
    { name: 'year', values: [...years].map(([value, count]) => ({ value, count })) },
    { name: 'favourite', values: favourites ? [{ value: 'yes', count: favourites }] : [] },
    { name: 'tag', values: tags },
    { name: 'country', values: countries },
    { name: 'city', values: cities },
    { name: 'camera', values: cameras },
    { name: 'lens', values: lenses },
    { name: 'type', values: types },
    { name: 'shape', values: orientations.map(({ value, count }) => ({ value: shapeOf(value), count })) },
    {
      name: 'place',
      values: [...(located ? [{ value: 'yes', count: located }] : []), ...(located < total ? [{ value: 'none', count: total - located }] : [])],
    },
    { name: 'size', values: sizes.map(({ minSize, maxSize, count }) => ({ value: `${minSize ?? ''}-${maxSize ?? ''}`, count })) },
    { name: 'album', values: total ? [{ value: 'none' }] : [] },
  ];
}

customElements.define('facet-chips', FacetChips);
