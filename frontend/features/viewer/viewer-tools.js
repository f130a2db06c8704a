import { el, fill, icon } from '../../lib/dom.js';

/**
 * @param {string} name
 * @param {string} picture
 * @param {() => void} act
 */
export function tool(name, picture, act) {
  const button = el('button', { type: 'button', class: 'tool', onclick: act });
  let said = '';
  const say = (/** @type {string} */ name, /** @type {string} */ picture) => {
    if (said === name) return;
    said = name;
    button.title = name;
    fill(button, icon(picture), el('span', { class: 'tool-label' }, name));
  };
  say(name, picture);
  return { button, say };
}

/**
 * @param {string} name
 * @param {'left' | 'right'} side
 * @param {() => void} act
 */
export const arrow = (name, side, act) =>
  el('button', { type: 'button', class: `arrow ${side}`, 'aria-label': name, title: name, hidden: true, onclick: act }, icon(side));
