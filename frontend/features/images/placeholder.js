import { el } from '../../lib/dom.js';
import { decodeThumbHash } from '../../lib/thumbhash.js';

/**
 * The blur that is shown until an image is loaded.
 *
 * @param {string | null} hash
 */
export function placeholder(hash) {
  if (!hash) return null;
  try {
    const pixels = decodeThumbHash(hash);
    const canvas = el('canvas', { class: 'blur', width: pixels.width, height: pixels.height, 'aria-hidden': 'true' });
    canvas.getContext('2d')?.putImageData(pixels, 0, 0);
    return canvas;
  } catch {
    return null;
  }
}
