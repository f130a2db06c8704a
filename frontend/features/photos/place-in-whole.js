/** @import { ImageView } from '../../api/types.js' */
/** @import { Section } from '../../lib/months.js' */
/** @import { End } from '../images/paged-list.js' */
import { monthOf } from './by-date.js';

/**
 * Works out the index of a list's first held image in the whole: it is certain from either end of the list, and from any
 * change of the month in what is held. Within one month the estimate stays, as far as it fits.
 *
 * @param {{ items: ImageView[], sections: Section[], older: End, newer: End, total: number, start: number, exact: boolean }} list
 * @returns {{ start: number, exact: boolean }}
 */
export function placeInWhole({ items, sections, older, newer, total, start, exact }) {
  const turn = items.findIndex((image, at) => at > 0 && monthOf(image) !== monthOf(items[at - 1]));
  if (!items.length || newer.state === 'reached') return certain(0);
  if (turn > 0) return certain((sections.find(({ key }) => key === monthOf(items[turn]))?.first ?? turn) - turn);
  if (older.state === 'reached') return certain(total - items.length);
  const section = sections.find(({ key }) => key === monthOf(items[0]));
  if (!section) return { start, exact };
  return { start: Math.max(section.first, Math.min(start, section.first + section.count - items.length)), exact };
}

/** @param {number} start */
const certain = (start) => ({ start: Math.max(0, start), exact: true });
