/** @import { ImageList } from '../images/image-list.js' */
import { el } from '../../lib/dom.js';
import { countText } from '../../lib/format.js';
import { errorNote } from '../../ui/error-note.js';

/**
 * What stands below the photos of a list: how many they are, once all have been seen, or what could not be listed.
 *
 * @param {ImageList & { reopen: () => Promise<void> }} list
 */
export function photosFoot(list) {
  const { status, error, older, total } = list;
  if (status === 'failed') return lost('These photos could not be listed', error, () => void list.reopen());
  for (const side of /** @type {const} */ (['newer', 'older'])) {
    const end = list[side];
    if (end.state === 'failed') return lost(`The ${side} photos could not be listed`, end.error, () => list.retry(side));
  }
  return older.state === 'reached' && el('p', { class: 'gallery-sum' }, countText(total, 'photo'));
}

/**
 * @param {string} title
 * @param {unknown} error
 * @param {() => void} retry
 */
const lost = (title, error, retry) => el('div', { class: 'lost' }, errorNote(title, error, retry));
