import { aside, el } from '../../lib/dom.js';

const RATIOS = [1.5, 0.75, 1.33, 1.78, 1, 1.5, 1.33, 0.67, 1.5, 1.78, 1.33, 0.75];

/**
 * Empty rows, until their images are known.
 *
 * @param {string} text
 */
export function skeleton(text) {
  const boxes = RATIOS.map((ratio) => {
    const box = el('div', { class: 'skeleton-box' });
    box.style.setProperty('--ratio', String(ratio));
    return box;
  });
  return el('div', { class: 'skeleton', role: 'status' }, aside(text), boxes);
}
