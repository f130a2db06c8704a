import { el, fill } from '../lib/dom.js';
import { common } from '../lib/texts.js';

/**
 * One of several ways to the same end.
 *
 * @typedef {object} Way
 * @property {string} offer on the button that chooses it
 * @property {() => HTMLElement} draw
 *
 * @typedef {object} Ways
 * @property {HTMLElement} element
 * @property {(way: Way) => void} add
 * @property {(none: string) => void} complete says that no more will be added, and what to show if there is none
 */

/**
 * Shows the first of several ways, and a button for each of the others.
 *
 * @param {Way[]} all more can be added later
 * @returns {Ways}
 */
export function ways(all) {
  /** @type {Way | undefined} */
  let chosen;
  const place = el('div');
  const others = el('p');
  const offer = () => {
    const rest = all.filter((way) => way !== chosen);
    fill(
      others,
      rest.length > 0 && `${common.form.anotherWay} `,
      rest.flatMap((way) => [el('button', { type: 'button', class: 'quiet', onclick: () => choose(way) }, way.offer), ' ']),
    );
  };
  /** @param {Way} way */
  const show = (way) => {
    chosen = way;
    fill(place, way.draw());
    offer();
  };
  /** @param {Way} way */
  const choose = (way) => {
    show(way);
    /** @type {HTMLElement | null} */ (place.querySelector('input:not([hidden])') ?? place.querySelector('button'))?.focus();
  };
  if (all.length) show(all[0]);
  return {
    element: el('div', { class: 'alternatives' }, place, others),
    add(way) {
      all.push(way);
      if (chosen) offer();
      else choose(way);
    },
    complete(none) {
      if (!chosen) fill(place, el('p', { role: 'alert' }, none));
    },
  };
}
