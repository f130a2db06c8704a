/** @import { ImageView } from '../../api/types.js' */
/** @import { Section } from '../../lib/months.js' */
/** @import { ImageListParts } from '../images/image-list.js' */
import { localDate } from '../../api/images.js';
import { firstMoment, guessedIndex, guessedMoment, lastMoment, momentBetween, sectionAt } from '../../lib/months.js';
import { endAt, ready, PagedList } from '../images/paged-list.js';
import { monthOf } from './by-date.js';
import { MonthCounts } from './month-counts.js';
import { placeInWhole } from './place-in-whole.js';

/** An image this close to an end of its month is found by counting from there, so its index is exact. */
const MAX_COUNTED = 100;

/** When the page becomes visible after this long, it looks for images that another device added. */
const STALE_AFTER = 60_000;

/**
 * Photos by date, the newest first: the counts of all months, and the images around one place of them.
 *
 * @implements {ImageListParts}
 */
export class DatedList extends PagedList {
  #months;
  /** Index of the first held image in the whole. */
  start = 0;
  /** Whether `start` is known, or was estimated from a date in the middle of a large month. */
  exact = true;
  /** Images that were added while a page was loading. @type {ImageView[]} */
  #late = [];
  /** @type {string | null} */
  #asked = null;

  /** @param {Pick<typeof import('../../api/images.js'), 'page' | 'months' | 'samples'>} source */
  constructor({ page, months, samples }) {
    super(page, localDate);
    this.#months = new MonthCounts(months);
    this.samples = samples;
  }

  get sections() {
    return this.#months.sections;
  }

  get total() {
    return this.#months.total;
  }

  /**
   * Opens the list at its newest image, or where the user was before.
   *
   * @param {{ local: string, id: string } | null} [at]
   */
  async open(at = null) {
    if (at ? this.find(at.id) : this.status === 'ready' && this.newer.state === 'reached') return;
    await this.#openAt(at?.local ?? null);
    if (at && this.items.length) await this.grow('newer');
  }

  /** Repeats the opening that failed. */
  async reopen() {
    await this.#openAt(this.#asked);
  }

  /**
   * Moves to the images around an index of the whole.
   *
   * @param {number} index
   */
  async jump(index) {
    const section = sectionAt(this.sections, index);
    const within = index - section.first;
    if (within < MAX_COUNTED) await this.#openAt(lastMoment(section.key), { index: section.first, exact: true });
    else if (section.count - within < MAX_COUNTED) await this.#openEndOf(section);
    else await this.#openAt(guessedMoment(section, index), { index, exact: false, section });
  }

  /**
   * Moves to the images around one that was opened by its address, so that it has neighbours.
   *
   * @param {ImageView} image
   */
  async reach(image) {
    if (!this.find(image.id)) await this.open({ local: localDate(image), id: image.id });
    await super.reach(image);
  }

  /**
   * Takes over the new state of an image; it moves when its date has changed.
   *
   * @param {ImageView} image
   */
  update(image) {
    const at = this.indexOf(image.id);
    if (at < 0) return this.#recountSoon();
    if (localDate(this.items[at]) === localDate(image)) {
      this.items = this.items.with(at, image);
      return this.changed();
    }
    this.remove([this.items[at]]);
    this.add(image);
  }

  /**
   * Inserts an image that is new, or updates one that is held; it is only counted where its place is outside of what is
   * held.
   *
   * @param {ImageView} image
   */
  add(image) {
    if (this.find(image.id)) return this.update(image);
    if (this.#isLoading) this.#late.push(image);
    if (this.status === 'ready' && this.#holds(image)) {
      const place = this.items.findIndex((other) => this.compare(image, other) < 0);
      this.items = this.items.toSpliced(place < 0 ? this.items.length : place, 0, image);
      this.#months.add(image, 1);
      this.#locate();
    } else {
      this.#recountSoon();
    }
    this.changed();
  }

  /** @param {ImageView[]} gone */
  remove(gone) {
    const ids = new Set(gone.map(({ id }) => id));
    const first = this.items[0];
    for (const image of gone) {
      this.#months.add(image, -1);
      if (first && this.compare(image, first) < 0) this.start--;
    }
    this.items = this.items.filter(({ id }) => !ids.has(id));
    this.#late = this.#late.filter(({ id }) => !ids.has(id));
    this.#locate();
    this.changed();
  }

  /** @param {ImageView} image */
  async together(image) {
    return (await import('./ranges.js')).imagesOfDay(this, image);
  }

  /**
   * @param {ImageView} one
   * @param {ImageView} other
   */
  async between(one, other) {
    return (await import('./ranges.js')).imagesBetween(this, one, other);
  }

  /**
   * @param {import('../images/paged-list.js').Side} side
   * @param {number} count
   */
  grown(side, count) {
    if (side === 'newer') this.start -= count;
    this.#locate();
    this.#addLate();
  }

  /**
   * @param {string | null} from
   * @param {{ index: number, exact: boolean, section?: Section } | null} [expected] the first image found, in the whole,
   *   and the month it should be of
   */
  async #openAt(from, expected = null) {
    this.#asked = from;
    await this.#load(async (signal) => {
      const [{ items, next }] = await Promise.all([this.page(from ? { from, order: 'newest' } : {}, signal), this.#months.ask(signal)]);
      if (signal.aborted) return;
      const { section: month, index = 0 } = expected ?? {};
      if (month && items[0] && monthOf(items[0]) !== month.key) return this.#openBetween(month, index);
      if (!items.length && this.total) return this.#openEndOf(this.sections[this.sections.length - 1]);
      const section = this.sections.find(({ key }) => key === from?.slice(0, 7));
      this.start = expected?.index ?? (from && section ? guessedIndex(section, from) : 0);
      this.exact = expected?.exact ?? !from;
      this.#replace(items, endAt(next), this.start === 0 && this.exact ? endAt(null) : ready());
    });
  }

  /**
   * Opens the middle of a month whose images are close together: a date computed from the month's length alone can miss
   * all of them.
   *
   * @param {Section} section
   * @param {number} index
   */
  async #openBetween(section, index) {
    await this.#load(async (signal) => {
      const ends = await Promise.all([
        this.page({ from: lastMoment(section.key), order: 'newest' }, signal),
        this.page({ from: firstMoment(section.key), order: 'oldest' }, signal),
      ]);
      if (signal.aborted) return;
      const [newest, oldest] = ends.map(({ items }) => localDate(items[0]));
      return this.#openAt(momentBetween(newest, oldest, (index - section.first) / section.count), { index, exact: false });
    });
  }

  /**
   * Opens the last page of a month, found from its end.
   *
   * @param {Section} section
   */
  async #openEndOf({ key }) {
    this.#asked = lastMoment(key);
    await this.#load(async (signal) => {
      const [{ items, next }] = await Promise.all([this.page({ from: firstMoment(key), order: 'oldest' }, signal), this.#months.ask(signal)]);
      if (signal.aborted) return;
      const section = this.sections.find((other) => other.key === key);
      this.start = section ? section.first + section.count - items.length : 0;
      this.exact = true;
      const last = this.sections.at(-1)?.key === key;
      this.#replace(items.reverse(), last ? endAt(null) : ready(), endAt(next));
    });
  }

  /** @param {(signal: AbortSignal) => Promise<void>} work */
  async #load(work) {
    const signal = this.restart();
    this.status = 'loading';
    this.changed();
    try {
      await work(signal);
      if (signal.aborted) return;
      this.status = 'ready';
      this.#addLate();
    } catch (error) {
      if (signal.aborted) return;
      this.error = error;
      this.status = 'failed';
    }
    this.changed();
  }

  /** Adds the images that came while pages were on their way: they can be missing from those, and from the counts. */
  #addLate() {
    if (!this.#late.length) return;
    this.#recountSoon();
    for (const image of this.#late.splice(0)) if (!this.find(image.id)) this.add(image);
  }

  get #isLoading() {
    return [this.status, this.older.state, this.newer.state].includes('loading');
  }

  /**
   * @param {ImageView[]} items
   * @param {import('../images/paged-list.js').End} older
   * @param {import('../images/paged-list.js').End} newer
   */
  #replace(items, older, newer) {
    this.items = items;
    this.older = older;
    this.newer = newer;
    this.#locate();
  }

  #locate() {
    Object.assign(this, placeInWhole(this));
  }

  /**
   * Tells whether an image's place lies within what is held.
   *
   * @param {ImageView} image
   */
  #holds(image) {
    const [first, last] = [this.items[0], this.items.at(-1)];
    const notNewer = this.newer.state === 'reached' || (first && this.compare(image, first) > 0);
    const notOlder = this.older.state === 'reached' || (last && this.compare(image, last) < 0);
    return notNewer && notOlder;
  }

  #recountSoon() {
    this.#months.askSoon(async () => {
      // The user's first images, or an empty list that is not empty any more.
      if (!this.items.length && this.total && this.status === 'ready') await this.#openAt(null);
      this.#locate();
      this.changed();
    });
  }

  /** Looks for what another device added or removed, when it has been a while. */
  async refresh() {
    if (document.visibilityState !== 'visible' || this.status !== 'ready' || this.#months.age < STALE_AFTER) return;
    const before = this.total;
    await this.#months.ask().catch(() => {});
    if (this.total === before) return;
    for (const side of /** @type {const} */ (['newer', 'older'])) if (this[side].state === 'reached') this[side] = ready();
    this.#locate();
    this.changed();
  }

  /** Forgets everything. */
  empty() {
    this.restart();
    this.#late = [];
    this.#months.sections = [];
    this.#replace([], endAt(null), endAt(null));
    this.status = 'new';
    this.changed();
  }
}
