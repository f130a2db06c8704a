/** @import { Album } from './membership.js' */
/** @import { Selection } from '../images/selection.js' */
/** @import { AlbumSequence } from './album-sequence.js' */
import * as albums from '../../api/albums.js';
import { explain } from '../../api/problem.js';
import { common } from '../../lib/texts.js';
import { notices } from '../notices/notices.js';
import { texts } from './texts.js';

/** So long one can look for the place, in seconds. */
const SECONDS_TO_CHOOSE = 60;

const SECONDS_TO_UNDO = 10;

/**
 * Moves the selected images within an album's own order: the next one that the user opens, by mouse, finger or Enter, is the
 * one that they come before. Selecting none ends it, and so does dismissing the notice that says so.
 *
 * @param {HTMLElement} view with the grid
 * @param {AlbumSequence} list
 * @param {Album} album
 * @param {Selection} selection
 */
export function chooseOwnPlace(view, list, album, selection) {
  const chosen = new AbortController();
  const { signal } = chosen;
  const move = async (/** @type {string | null} */ before) => {
    chosen.abort();
    const ids = list.items.map(({ id }) => id).filter((id) => selection.has(id));
    if (await arrange(list, album, ids, before)) selection.clear();
  };
  const text = texts.ownOrder.choosePlace(selection.size);
  const notice = notices.show({ text, seconds: SECONDS_TO_CHOOSE, action: { label: texts.ownOrder.toTheEnd, run: () => void move(null) } });
  signal.addEventListener('abort', () => notices.remove(notice));
  notices.addEventListener('change', () => notices.list.includes(notice) || chosen.abort(), { signal });
  selection.addEventListener('change', () => selection.size || chosen.abort(), { signal });
  view.addEventListener(
    'click',
    (event) => {
      const face = event.target instanceof Element ? event.target.closest('.face') : null;
      if (!(face instanceof HTMLElement)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const { id = '' } = face.dataset;
      if (!selection.has(id)) void move(id);
    },
    { capture: true, signal },
  );
}

/**
 * Puts images before another one of the album, or at its end. A toast can undo it.
 *
 * @param {AlbumSequence} list
 * @param {Album} album
 * @param {string[]} ids
 * @param {string | null} before
 * @returns {Promise<boolean>} whether the service did; never rejects
 */
export async function arrange(list, album, ids, before) {
  const steps = stepsBack(list, ids);
  if (!(await place(list, album, ids, before))) return false;
  const text = texts.ownOrder.moved(ids.length);
  const undo = async () => {
    for (const step of steps ?? []) if (!(await place(list, album, step.ids, step.before))) return;
  };
  if (steps) notices.show({ text, seconds: SECONDS_TO_UNDO, action: { label: common.undo, run: () => void undo() } });
  return true;
}

/**
 * What puts images back where they are now.
 *
 * @param {Pick<AlbumSequence, 'items' | 'older'>} list
 * @param {string[]} ids
 * @returns {{ ids: string[], before: string | null }[] | null} null where that is not known, as the rest of the list is not here yet
 */
export function stepsBack({ items, older }, ids) {
  const moved = new Set(ids);
  /** @type {{ ids: string[], before: string | null }[]} */
  const steps = [];
  /** What comes next and stays; undefined while that is not known. @type {string | null | undefined} */
  let next = older.state === 'reached' ? null : undefined;
  for (const { id } of [...items].reverse()) {
    if (!moved.has(id)) next = id;
    else if (next === undefined) return null;
    else if (steps[0]?.before === next) steps[0].ids.unshift(id);
    else steps.unshift({ ids: [id], before: next });
  }
  return steps;
}

/**
 * @param {AlbumSequence} list
 * @param {Album} album
 * @param {string[]} ids
 * @param {string | null} before
 */
async function place(list, album, ids, before) {
  try {
    await albums.arrange(album.id, ids, before);
  } catch (error) {
    notices.show({ text: texts.ownOrder.notMoved(ids.length, explain(error)), grave: true, seconds: 12 });
    return false;
  }
  list.move(ids, before);
  return true;
}
