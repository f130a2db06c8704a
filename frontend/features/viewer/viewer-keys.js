/** @import { ImageStage } from './image-stage.js' */

/** How much of the window an arrow key moves a large image. */
const PAN_SHARE = 0.2;

/**
 * Maps keys to actions of the viewer.
 *
 * @typedef {{ close: () => void, turn: (by: 1 | -1) => void, screen: () => void, details: () => void, play: () => void, favour: () => void,
 *   rotate: (by: 90 | 270) => void, remove: () => void }} Acts
 *
 * @param {ImageStage} stage
 * @param {Acts} acts
 * @returns {Record<string, () => unknown>}
 */
export const keysOf = (stage, { close, turn, screen, details, play, favour, rotate, remove }) => ({
  Escape: close,
  ArrowLeft: () => stage.pan(-PAN_SHARE, 0) || turn(-1),
  ArrowRight: () => stage.pan(PAN_SHARE, 0) || turn(1),
  ArrowUp: () => stage.pan(0, -PAN_SHARE),
  ArrowDown: () => stage.pan(0, PAN_SHARE),
  PageUp: () => turn(-1),
  PageDown: () => turn(1),
  '+': () => stage.zoomBy(1),
  '=': () => stage.zoomBy(1),
  '-': () => stage.zoomBy(-1),
  0: () => stage.zoomTo(0),
  1: () => stage.zoomTo('full'),
  f: favour,
  i: details,
  s: play,
  w: screen,
  '[': () => rotate(270),
  ']': () => rotate(90),
  Delete: remove,
});

/**
 * Tells whether a key belongs to another element: a text field, a dialog, or content that can be scrolled. A single letter counts
 * only with the focus in the viewer, because speech input can be taken for keys (WCAG 2.1.4).
 *
 * @param {KeyboardEvent} event
 */
export function isTaken({ ctrlKey, metaKey, altKey, target, key }) {
  if (ctrlKey || metaKey || altKey || !(target instanceof Element)) return true;
  if (target.closest('input, textarea, select, dialog')) return true;
  if (key.length === 1) return target.closest('.viewer') === null;
  return target.closest('.details') !== null && /^(Arrow|Page)/.test(key);
}
