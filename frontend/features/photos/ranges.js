/** @import { ImageView } from '../../api/types.js' */
/** @import { PagedList } from '../images/paged-list.js' */
import { localDate } from '../images/taken.js';
import { dayOf } from './by-date.js';

/** Fetching a range is given up after this long, in milliseconds. */
const TIMEOUT = 120_000;

/**
 * Finds all images of the day of one, held or not.
 *
 * @param {PagedList} list of all photos, the newest first
 * @param {ImageView} image
 */
export async function imagesOfDay(list, image) {
  const day = localDate(image).slice(0, 10);
  const found = await walk(list, `${day}T23:59:59.999999`, (other) => localDate(other) < day);
  return found.filter((other) => dayOf(other) === dayOf(image));
}

/**
 * Finds all images from one to another, both included, held or not.
 *
 * @param {PagedList} list of all photos, the newest first
 * @param {ImageView} one
 * @param {ImageView} other
 */
export async function imagesBetween(list, one, other) {
  const [newer, older] = list.compare(one, other) < 0 ? [one, other] : [other, one];
  const [from, to] = [list.indexOf(newer.id), list.indexOf(older.id)];
  if (from >= 0 && to >= 0) return list.items.slice(from, to + 1);
  const found = await walk(list, localDate(newer), (image) => list.compare(image, older) > 0);
  return found.filter((image) => list.compare(image, newer) >= 0);
}

/**
 * @param {PagedList} list
 * @param {string} from
 * @param {(image: ImageView) => boolean} beyond
 */
async function walk(list, from, beyond) {
  /** @type {ImageView[]} */
  const found = [];
  /** @type {import('../../api/images.js').Question} */
  let question = { from, order: 'newest' };
  for (;;) {
    const { items, next } = await list.page(question, AbortSignal.timeout(TIMEOUT));
    const end = items.findIndex(beyond);
    found.push(...(end < 0 ? items : items.slice(0, end)));
    if (end >= 0 || !next) return found;
    question = { cursor: next };
  }
}
