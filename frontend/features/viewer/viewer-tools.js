import { el, fill, icon } from '../../lib/dom.js';

/**
 * @param {string} name
 * @param {string} symbol
 * @param {() => void} act
 */
export function tool(name, symbol, act) {
  const button = el('button', { type: 'button', class: 'tool', onclick: act });
  let said = '';
  const say = (/** @type {string} */ name, /** @type {string} */ symbol) => {
    if (said === name + symbol) return;
    said = name + symbol;
    button.title = name;
    fill(button, icon(symbol), el('span', { class: 'tool-label' }, name));
  };
  say(name, symbol);
  return { button, say };
}

/**
 * @param {string} name
 * @param {'left' | 'right'} side
 * @param {() => void} act
 */
export const arrow = (name, side, act) =>
  el('button', { type: 'button', class: `arrow ${side}`, 'aria-label': name, title: name, hidden: true, onclick: act }, icon(side));
