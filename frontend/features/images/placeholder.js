import { aside, el } from '../../lib/dom.js';
import { decodeThumbHash, isTransparent } from '../../lib/thumbhash.js';

/**
 * The blur that is shown until an image is loaded. One that is transparent has none: it would shine through.
 *
 * @param {string | null} hash
 */
export function placeholder(hash) {
  if (!hash) return null;
  try {
    if (isTransparent(hash)) return null;
    const pixels = decodeThumbHash(hash);
    const canvas = el('canvas', { class: 'blur', width: pixels.width, height: pixels.height, 'aria-hidden': 'true' });
    canvas.getContext('2d')?.putImageData(pixels, 0, 0);
    return canvas;
  } catch {
    return null;
  }
}

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
