/** @import { ImagePage, ImageView } from '../../api/types.js' */
/** @import { Question } from '../../api/images.js' */
/** @import { Section } from '../../lib/months.js' */
/** @import { End } from '../images/paged-list.js' */
/** @import { MonthCounts } from './month-counts.js' */
import { firstMoment, guessedIndex, guessedMoment, lastMoment, momentBetween, sectionAt } from '../../lib/months.js';
import { endAt, ready } from '../images/paged-list.js';
import { localDate } from '../images/taken.js';
import { monthOf } from './by-date.js';

/** An image this close to an end of its month is found by counting from there, so its index is exact. */
const MAX_COUNTED = 100;

/** As many of the newest as a window shows at first: on a slow network a whole page of them takes twice as long. The rest follow at once. */
const FIRST = 50;

/**
 * What a list holds after it was opened at a place.
 *
 * @typedef {{ items: ImageView[], older: End, newer: End, start: number, exact: boolean }} Opened
 * @typedef {(signal: AbortSignal) => Promise<Opened>} Opening
 */

/** Finds the images around a place of a list by date, and where they are in the whole. */
export class Openings {
  #page;
  #months;

  /**
   * @param {(question: Question, signal: AbortSignal) => Promise<ImagePage>} page
   * @param {MonthCounts} months
   */
  constructor(page, months) {
    this.#page = page;
    this.#months = months;
  }

  /**
   * Around an index of the whole.
   *
   * @param {number} index
   * @param {AbortSignal} signal
   */
  around(index, signal) {
    const section = sectionAt(this.#months.sections, index);
    const within = index - section.first;
    if (within < MAX_COUNTED)
      return this.at(lastMoment(section.key), signal, {
        index: section.first,
        exact: true,
      });
    if (section.count - within < MAX_COUNTED) return this.#endOf(section, signal);
    return this.at(guessedMoment(section, index), signal, {
      index,
      exact: false,
      section,
    });
  }

  /**
   * @param {string | null} from a local date and time, or null for the newest image
   * @param {AbortSignal} signal
   * @param {{ index: number, exact: boolean, section?: Section } | null} [expected] the first image found, in the whole,
   *   and the month it should be of
   * @returns {Promise<Opened>}
   */
  async at(from, signal, expected = null) {
    const [{ items, next }] = await Promise.all([this.#page(from ? { from, order: 'newest' } : { limit: FIRST }, signal), this.#months.ask(signal)]);
    const { sections, total } = this.#months;
    const { section: month, index = 0 } = expected ?? {};
    if (month && items[0] && monthOf(items[0]) !== month.key) return this.#between(month, index, signal);
    if (!items.length && total) return this.#endOf(sections[sections.length - 1], signal);
    const section = sections.find(({ key }) => key === from?.slice(0, 7));
    const start = expected?.index ?? (from && section ? guessedIndex(section, from) : 0);
    const exact = expected?.exact ?? !from;
    return {
      items,
      older: endAt(next),
      newer: start === 0 && exact ? endAt(null) : ready(),
      start,
      exact,
    };
  }

  /**
   * In the middle of a month whose images are close together: a date computed from the month's length alone can miss all
   * of them.
   *
   * @param {Section} section
   * @param {number} index
   * @param {AbortSignal} signal
   */
  async #between(section, index, signal) {
    const ends = await Promise.all([
      this.#page({ from: lastMoment(section.key), order: 'newest' }, signal),
      this.#page({ from: firstMoment(section.key), order: 'oldest' }, signal),
    ]);
    const [newest, oldest] = ends.map(({ items }) => localDate(items[0]));
    return this.at(momentBetween(newest, oldest, (index - section.first) / section.count), signal, { index, exact: false });
  }

  /**
   * The last page of a month, found from its end.
   *
   * @param {Section} section
   * @param {AbortSignal} signal
   * @returns {Promise<Opened>}
   */
  async #endOf({ key }, signal) {
    const [{ items, next }] = await Promise.all([this.#page({ from: firstMoment(key), order: 'oldest' }, signal), this.#months.ask(signal)]);
    const { sections } = this.#months;
    const section = sections.find((other) => other.key === key);
    const older = sections.at(-1)?.key === key ? endAt(null) : ready();
    const start = section ? section.first + section.count - items.length : 0;
    return {
      items: items.reverse(),
      older,
      newer: endAt(next),
      start,
      exact: true,
    };
  }
}
