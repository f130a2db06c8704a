/** @import { ImageView, MonthCount } from '../../api/types.js' */
/** @import { Section } from '../../lib/months.js' */
/** @import { End } from '../images/paged-list.js' */
import { counted, sectionsOf, totalOf } from '../../lib/months.js';
import { monthOf } from './by-date.js';

/** The counts are fetched again this long after a change that cannot be counted here. */
const RECOUNT_AFTER = 800;

/** How many images each month of a list has. */
export class MonthCounts {
  /** @type {Section[]} */
  sections = [];
  #months;
  #fetchedAt = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {(signal?: AbortSignal) => Promise<MonthCount[]>} months */
  constructor(months) {
    this.#months = months;
  }

  get total() {
    return totalOf(this.sections);
  }

  /** How long ago the service was asked, in milliseconds. */
  get age() {
    return Date.now() - this.#fetchedAt;
  }

  /** @param {AbortSignal} [signal] */
  async ask(signal) {
    const counts = await this.#months(signal);
    this.sections = sectionsOf(counts.map(({ month, count }) => ({ key: month, count })));
    this.#fetchedAt = Date.now();
  }

  /**
   * Asks once for all changes of a while.
   *
   * @param {() => Promise<void>} then
   */
  askSoon(then) {
    this.#timer ??= setTimeout(async () => {
      this.#timer = undefined;
      await this.ask().catch(() => {});
      await then();
    }, RECOUNT_AFTER);
  }

  /**
   * @param {ImageView} image
   * @param {1 | -1} by
   */
  add(image, by) {
    this.sections = counted(this.sections, monthOf(image), by);
  }
}

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
