/** @import { ImageView } from '../../api/types.js' */
import { common } from '../../lib/texts.js';
import { notices } from '../notices/notices.js';
import { Latest } from './latest.js';

/**
 * Tells what was done to images, and lets the user take it back.
 *
 * @param {string} text
 * @param {number} seconds
 * @param {ImageView[]} images
 * @param {(latest: Latest) => void} undo is given their newest state, which it must not lose
 */
export function offerUndo(text, seconds, images, undo) {
  const latest = new Latest(images);
  notices.show({ text, seconds, action: { label: common.undo, run: () => undo(latest) }, gone: () => latest.stop() });
}
