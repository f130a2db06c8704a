import { el, icon } from '../../lib/dom.js';

/**
 * A way from an image to its neighbour.
 *
 * @param {string} name
 * @param {'left' | 'right'} side
 * @param {() => void} act
 */
export const arrow = (name, side, act) =>
  el('button', { type: 'button', class: `arrow ${side}`, 'aria-label': name, title: name, hidden: true, onclick: act }, icon(side));
