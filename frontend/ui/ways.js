import { el, fill } from '../lib/dom.js';

/**
 * One of several ways to the same end.
 *
 * @typedef {object} Way
 * @property {string} offer on the button that chooses it
 * @property {() => HTMLElement} draw
 *
 * @typedef {{ element: HTMLElement, add: (way: Way) => void }} Ways
 */

/**
 * Shows the first of several ways, and a button for each of the others.
 *
 * @param {Way[]} all at least one; more can be added later
 * @returns {Ways}
 */
export function ways(all) {
  let chosen = all[0];
  const place = el('div');
  const others = el('p');
  const offer = () => {
    const rest = all.filter((way) => way !== chosen);
    fill(
      others,
      rest.length > 0 && 'Another way? ',
      rest.flatMap((way) => [el('button', { type: 'button', class: 'quiet', onclick: () => choose(way) }, way.offer), ' ']),
    );
  };
  /** @param {Way} way */
  const choose = (way) => {
    chosen = way;
    fill(place, way.draw());
    offer();
    /** @type {HTMLElement | null} */ (place.querySelector('input:not([hidden])') ?? place.querySelector('button'))?.focus();
  };
  fill(place, chosen.draw());
  offer();
  return {
    element: el('div', { class: 'alternatives' }, place, others),
    add(way) {
      all.push(way);
      offer();
    },
  };
}
