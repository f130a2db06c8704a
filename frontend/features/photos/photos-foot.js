/** @import { ImageList } from '../images/image-list.js' */
import { el } from '../../lib/dom.js';
import { common } from '../../lib/texts.js';
import { errorNote } from '../../ui/error-note.js';
import { texts } from '../images/texts.js';

/**
 * What stands below the photos of a list: how many they are, once all have been seen, or what could not be listed.
 *
 * @param {ImageList & { reopen: () => Promise<void> }} list
 */
export function photosFoot(list) {
  const { status, error, older, total } = list;
  if (status === 'failed') return lost(texts.list.lost, error, () => void list.reopen());
  for (const side of /** @type {const} */ (['newer', 'older'])) {
    const end = list[side];
    if (end.state === 'failed') return lost(texts.list[side], end.error, () => list.retry(side));
  }
  return older.state === 'reached' && el('p', { class: 'gallery-sum' }, common.photos(total));
}

/**
 * @param {string} title
 * @param {unknown} error
 * @param {() => void} retry
 */
const lost = (title, error, retry) => el('div', { class: 'lost' }, errorNote(title, error, retry));
