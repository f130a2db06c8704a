/** @import { ImageView } from '../../api/types.js' */
/** @import { Section } from '../../lib/months.js' */
/** @import { ImageListParts } from '../images/image-list.js' */
import * as images from '../../api/images.js';
import { localDate } from '../../api/images.js';
import { counted, firstMoment, guessedIndex, guessedMoment, lastMoment, momentBetween, sectionAt, sectionsOf, totalOf } from '../../lib/months.js';
import { library } from '../images/library.js';
import { endAt, ready, PagedList } from '../images/paged-list.js';
import { session } from '../session/session.js';

/** An image this close to an end of its month is found by counting from there, so its index is exact. */
const MAX_COUNTED = 100;

/** The counts are fetched again this long after a change that cannot be counted here. */
const RECOUNT_AFTER = 800;

/** When the page becomes visible after this long, it looks for images that another device added. */
const STALE_AFTER = 60_000;

/** @param {ImageView} image */
export const monthOf = (image) => localDate(image).slice(0, 7);

/**
 * The day of an image. Those of which only the month or the year is known are of none: they are together, behind its first.
 *
 * @param {ImageView} image
 */
export const dayOf = (image) => localDate(image).slice(0, 10) + (image.taken?.precision?.match(/year|month/) ?? '');

/**
 * All photos of the user: the counts of all months, and the images around one place of them.
 *
 * @implements {ImageListParts}
 */
class Gallery extends PagedList {
  /** @type {Section[]} */
  sections = [];
  /** Index of the first held image in the whole. */
  start = 0;
  /** Whether `start` is known, or was estimated from a date in the middle of a large month. */
  exact = true;
  /** Images that were added while a page was loading. @type {ImageView[]} */
  #late = [];
  /** @type {string | null} */
  #asked = null;
  #countedAt = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #recount;

  constructor() {
    super(images.page, localDate);
    session.onOtherUser(() => this.#empty());
    document.addEventListener('visibilitychange', () => this.#refresh());
    for (const event of /** @type {const} */ (['added', 'edited', 'restored'])) library.on(event, (images) => images.forEach((image) => this.add(image)));
    library.on('trashed', (images) => this.remove(images));
  }

  get total() {
    return totalOf(this.sections);
  }

  /**
   * Opens the gallery at its newest image, or where the user was before.
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
      this.sections = counted(this.sections, monthOf(image), 1);
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
      this.sections = counted(this.sections, monthOf(image), -1);
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
      const [{ items, next }] = await Promise.all([this.page(from ? { from, order: 'newest' } : {}, signal), this.#count(signal)]);
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
      const [{ items, next }] = await Promise.all([this.page({ from: firstMoment(key), order: 'oldest' }, signal), this.#count(signal)]);
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

  /** Works out `start`: it is certain from either end of the list, and from any change of the month in what is held. */
  #locate() {
    const turn = this.items.findIndex((image, at) => at > 0 && monthOf(image) !== monthOf(this.items[at - 1]));
    const { items, sections } = this;
    if (!items.length || this.newer.state === 'reached') this.#certain(0);
    else if (turn > 0) this.#certain((sections.find(({ key }) => key === monthOf(items[turn]))?.first ?? turn) - turn);
    else if (this.older.state === 'reached') this.#certain(this.total - items.length);
    else this.#fit(sections.find(({ key }) => key === monthOf(items[0])));
  }

  /** @param {number} start */
  #certain(start) {
    this.start = Math.max(0, start);
    this.exact = true;
  }

  /** @param {Section | undefined} section the one month that all held images are of */
  #fit(section) {
    if (section) this.start = Math.max(section.first, Math.min(this.start, section.first + section.count - this.items.length));
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

  /** @param {AbortSignal} [signal] */
  async #count(signal) {
    const counts = await images.months(signal);
    this.sections = sectionsOf(counts.map(({ month, count }) => ({ key: month, count })));
    this.#countedAt = Date.now();
  }

  #recountSoon() {
    this.#recount ??= setTimeout(async () => {
      this.#recount = undefined;
      const before = this.items.length;
      await this.#count().catch(() => {});
      // The user's first images, or an empty list that is not empty any more.
      if (!before && this.total && this.status === 'ready') await this.#openAt(null);
      this.#locate();
      this.changed();
    }, RECOUNT_AFTER);
  }

  async #refresh() {
    if (document.visibilityState !== 'visible' || this.status !== 'ready' || Date.now() < this.#countedAt + STALE_AFTER) return;
    const before = this.total;
    await this.#count().catch(() => {});
    if (this.total === before) return;
    for (const side of /** @type {const} */ (['newer', 'older'])) if (this[side].state === 'reached') this[side] = ready();
    this.#locate();
    this.changed();
  }

  #empty() {
    this.restart();
    this.#late = [];
    this.sections = [];
    this.#replace([], endAt(null), endAt(null));
    this.status = 'new';
    this.changed();
  }
}

export const gallery = new Gallery();
