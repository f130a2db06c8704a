/** @import { ImageView } from '../../api/types.js' */
/** @import { ImageListParts } from '../images/image-list.js' */
/** @import { Opening } from './openings.js' */
import { endAt, ready, PagedList } from '../images/paged-list.js';
import { localDate } from '../images/taken.js';
import { MonthCounts, placeInWhole } from './month-counts.js';
import { Openings } from './openings.js';

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
  #openings;
  /** @type {Opening} */
  #newest = (signal) => this.#openings.at(null, signal);
  /** The last one. */
  #opening = this.#newest;
  #opened = Promise.resolve();

  /** @param {Pick<typeof import('../../api/images.js'), 'page' | 'months' | 'samples'>} source */
  constructor({ page, months, samples }) {
    super(page, localDate);
    this.#months = new MonthCounts(months);
    this.#openings = new Openings(page, this.#months);
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
    if (!at && this.status === 'loading' && this.#opening === this.#newest) return this.#opened;
    await this.#open(at ? (signal) => this.#openings.at(at.local, signal) : this.#newest);
    if (at && this.items.length) await this.grow('newer');
  }

  /** Repeats the opening that failed. */
  async reopen() {
    await this.#open(this.#opening);
  }

  /**
   * Moves to the images around an index of the whole.
   *
   * @param {number} index
   */
  async jump(index) {
    await this.#open((signal) => this.#openings.around(index, signal));
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

  /** @param {Opening} opening */
  #open(opening) {
    this.#opening = opening;
    this.#opened = this.#load(opening);
    return this.#opened;
  }

  /** @param {Opening} opening */
  async #load(opening) {
    const signal = this.restart();
    this.status = 'loading';
    this.changed();
    try {
      const { start, exact, items, older, newer } = await opening(signal);
      if (signal.aborted) return;
      Object.assign(this, { start, exact });
      this.#replace(items, older, newer);
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
      if (!this.items.length && this.total && this.status === 'ready') await this.#open(this.#newest);
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
