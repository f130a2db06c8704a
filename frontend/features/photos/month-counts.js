/** @import { ImageView, MonthCount } from '../../api/types.js' */
/** @import { Section } from '../../lib/months.js' */
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
