/** @import { ImageStage } from './image-stage.js' */
import { isSingle, singleKeys } from '../../lib/shortcuts.js';
import { VIEWER_KEYS } from '../../lib/viewer-shortcuts.js';

/** How much of the window an arrow key moves a large image. */
const PAN_SHARE = 0.2;

/**
 * Maps keys to actions of the viewer.
 *
 * @typedef {{ close: () => void, turn: (by: 1 | -1) => void, screen: () => void, play: () => void }} Acts
 * @typedef {{ details: () => void, favour: () => void, rotate: (by: 90 | 270) => void, remove: () => void }} OwnerActs
 *
 * @param {ImageStage} stage
 * @param {Acts & Partial<OwnerActs>} acts
 * @returns {Record<string, (() => unknown) | undefined>}
 */
export function keysOf(stage, { turn, rotate, ...acts }) {
  /** @type {Record<string, (() => unknown) | undefined>} */
  const all = {
    ...acts,
    left: () => stage.zoom.pan(-PAN_SHARE, 0) || turn(-1),
    right: () => stage.zoom.pan(PAN_SHARE, 0) || turn(1),
    up: () => stage.zoom.pan(0, -PAN_SHARE),
    down: () => stage.zoom.pan(0, PAN_SHARE),
    newer: () => turn(-1),
    older: () => turn(1),
    larger: () => stage.zoom.by(1),
    smaller: () => stage.zoom.by(-1),
    whole: () => stage.zoom.to(0),
    full: () => stage.zoom.to('full'),
    rotateLeft: rotate && (() => rotate(270)),
    rotateRight: rotate && (() => rotate(90)),
  };
  return Object.fromEntries(VIEWER_KEYS.flatMap(({ act, keys }) => keys.map((key) => [key, all[act]])));
}

/**
 * Tells whether a key belongs to another element: a text field, a dialog, or content that can be scrolled. A single letter counts
 * only with the focus in the viewer, because speech input can be taken for keys (WCAG 2.1.4).
 *
 * @param {KeyboardEvent} event
 */
export function isTaken({ ctrlKey, metaKey, altKey, target, key }) {
  if (ctrlKey || metaKey || altKey || !(target instanceof Element)) return true;
  if (target.closest('input, textarea, select, dialog')) return true;
  if (isSingle(key)) return !singleKeys() || target.closest('.viewer') === null;
  return target.closest('.details') !== null && /^(Arrow|Page)/.test(key);
}
