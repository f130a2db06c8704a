/** @import { ImageView } from '../../api/types.js' */
/** @import { Question } from '../../api/images.js' */
/** @import { ImageList } from './image-list.js' */
import { lastMoment, monthsOf } from '../../lib/months.js';
import { localDate } from './taken.js';

/** The largest page that the service gives. */
const PAGE = 200;

/**
 * All images of a list, held or not, page by page.
 *
 * @param {Pick<ImageList, 'page'>} list
 * @param {Question} question
 * @param {AbortSignal} signal
 * @returns {AsyncGenerator<ImageView[]>}
 */
async function* pagesOf(list, question, signal) {
  for (let asked = { ...question, limit: PAGE }; ; ) {
    const { items, next } = await list.page(asked, signal);
    yield items;
    if (!next) return;
    asked = { cursor: next, limit: PAGE };
  }
}

/**
 * All images of a section of a list: of a month, of several or, where the list is one section, of all of it.
 *
 * @param {Pick<ImageList, 'page' | 'sections'>} list
 * @param {string | null} key null: all sections
 * @param {AbortSignal} signal
 */
export async function* imagesOfSection(list, key, signal) {
  if (key === null || list.sections.length < 2) return yield* pagesOf(list, {}, signal);
  const [oldest, newest] = monthsOf(key);
  for await (const items of pagesOf(list, { from: lastMoment(newest), order: 'newest' }, signal)) {
    const end = items.findIndex((image) => localDate(image).slice(0, 7) < oldest);
    yield end < 0 ? items : items.slice(0, end);
    if (end >= 0) return;
  }
}
