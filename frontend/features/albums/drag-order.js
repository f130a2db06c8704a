/** @import { Album } from './membership.js' */
/** @import { Selection } from '../images/selection.js' */
/** @import { AlbumSequence } from './album-sequence.js' */
import { arrange } from './own-order.js';

/**
 * Lets images be dragged to another place in an album's own order; one that is selected takes the others along.
 *
 * @param {HTMLElement & { selection: Selection }} view
 * @param {AlbumSequence} list
 * @param {Album} album
 * @param {AbortSignal} signal
 */
export function dragToOwnPlace(view, list, album, signal) {
  const { selection } = view;
  /** What is dragged, in the album's order. @type {string[]} */
  let dragged = [];
  /** @type {HTMLElement | null} */
  let marked = null;
  const mark = (/** @type {HTMLElement | null} */ tile, side = '') => {
    if (marked !== tile) delete marked?.dataset.drop;
    marked = tile;
    if (tile) tile.dataset.drop = side;
  };
  const listen = (/** @type {string} */ type, /** @type {(event: DragEvent) => void} */ act) =>
    view.addEventListener(type, (event) => act(/** @type {DragEvent} */ (event)), { signal });

  // A finger that rests on a photo selects it; "Move" is for fingers.
  let byMouse = false;
  view.addEventListener('pointerdown', ({ pointerType }) => void (byMouse = pointerType === 'mouse'), { signal });
  listen('dragstart', (event) => {
    const id = idOf(tileAt(event));
    if (!id || !event.dataTransfer || !byMouse) return;
    dragged = selection.has(id) ? list.items.map((image) => image.id).filter((other) => selection.has(other)) : [id];
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('application/x-darkslide-order', ''); // without any, Firefox does not drag
  });
  listen('dragover', (event) => {
    const tile = dragged.length ? tileAt(event) : null;
    mark(tile, tile && isAfter(tile, event) ? 'after' : 'before');
    if (tile) event.preventDefault();
  });
  listen('drop', (event) => {
    const tile = dragged.length ? tileAt(event) : null;
    if (!tile) return;
    event.preventDefault();
    const ids = dragged;
    const before = placeOf(list, ids, idOf(tile), isAfter(tile, event));
    if (before !== undefined) void arrange(list, album, ids, before).then((done) => done && selection.clear());
  });
  listen('dragend', () => {
    dragged = [];
    mark(null);
  });
}

/**
 * What images come before that are let go beside another one.
 *
 * @param {AlbumSequence} list
 * @param {string[]} ids of those
 * @param {string} target
 * @param {boolean} after it, or else before it
 * @returns {string | null | undefined} null for the end; undefined where it is not known, as the rest of the list is not here yet
 */
export function placeOf(list, ids, target, after) {
  const from = list.indexOf(target) + Number(after);
  const next = list.items.slice(from).find(({ id }) => !ids.includes(id));
  if (next) return next.id;
  return list.older.state === 'reached' ? null : undefined;
}

/** @param {DragEvent} event */
const tileAt = ({ target }) => (target instanceof Element ? /** @type {HTMLElement | null} */ (target.closest('.tile')) : null);

/** @param {HTMLElement | null} tile */
const idOf = (tile) => /** @type {HTMLElement | null | undefined} */ (tile?.querySelector('.face'))?.dataset.id ?? '';

/**
 * @param {HTMLElement} tile
 * @param {DragEvent} event
 */
function isAfter(tile, { clientX }) {
  const { left, width } = tile.getBoundingClientRect();
  return clientX > left + width / 2;
}
