import { el } from '../../lib/dom.js';
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
