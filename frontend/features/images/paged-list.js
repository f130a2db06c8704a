/** @import { ImagePage, ImageView } from '../../api/types.js' */
/** @import { Question } from '../../api/images.js' */
/** @import { Neighbours } from './image-list.js' */

/** How many images beyond those in sight are asked for before somebody comes to them. */
const PREFETCH = 150;

const MAX_IMAGES = 1500;
const KEPT_AROUND = 600;

/**
 * One end of a run. Without a cursor the next page begins at the outermost image's date.
 *
 * @typedef {'older' | 'newer'} Side
 * @typedef {{ state: 'ready' | 'loading' | 'failed' | 'reached', cursor: string | null, error?: unknown }} End
 */

/**
 * A run of images out of a list that may be endless: those around the place where the person is. It grows at both
 * ends by keyset pages and lets go what is far away. Event: `change`.
 */
export class PagedList extends EventTarget {
  /** @type {ImageView[]} in the list's order, newest first */
  items = [];
  /** @type {'new' | 'loading' | 'ready' | 'failed'} of the last opening */
  status = 'new';
  /** @type {unknown} */
  error = null;
  /** @type {End} */
  older = { state: 'reached', cursor: null };
  /** @type {End} */
  newer = { state: 'reached', cursor: null };
  #stop = new AbortController();
  /** Above this, images far from the sight are let go: they are asked for again when somebody comes back. */
  maxItems = MAX_IMAGES;
  #growth = { older: Promise.resolve(), newer: Promise.resolve() };
  #announced = false;

  /**
   * @param {(question: Question, signal: AbortSignal) => Promise<ImagePage>} page
   * @param {(image: ImageView) => string} keyOf what the list goes by, before the id
   */
  constructor(page, keyOf) {
    super();
    this.page = page;
    this.keyOf = keyOf;
  }

  /** Whether everything there is, is here. */
  get complete() {
    return this.older.state === 'reached' && this.newer.state === 'reached';
  }

  /** @param {string} id */
  find(id) {
    return this.items.find((image) => image.id === id) ?? null;
  }

  /** @param {string} id */
  indexOf(id) {
    return this.items.findIndex((image) => image.id === id);
  }

  /**
   * @param {string} id
   * @returns {Neighbours}
   */
  neighbours(id) {
    const at = this.indexOf(id);
    return { newer: at > 0 ? this.items[at - 1] : null, older: (at >= 0 && this.items[at + 1]) || null };
  }

  /**
   * Told by the viewer, for the run to grow where somebody comes near its end.
   *
   * @param {string} id
   */
  attend(id) {
    const at = this.indexOf(id);
    if (at >= 0) this.see(at, at);
  }

  /**
   * An image that was opened by its address has neighbours if it is here.
   *
   * @param {ImageView} image
   */
  async reach(image) {
    this.attend(image.id);
  }

  /**
   * Told by whoever shows images: from which to which are in sight. Fetches what they will come to.
   *
   * @param {number} first
   * @param {number} last
   */
  see(first, last) {
    if (this.status !== 'ready') return;
    if (last > this.items.length - PREFETCH) void this.grow('older');
    if (first < PREFETCH) void this.grow('newer');
    if (this.items.length > this.maxItems) this.#trim(first, last);
  }

  /** @param {Side} side */
  retry(side) {
    if (this[side].state === 'failed') this[side].state = 'ready';
    void this.grow(side);
  }

  /**
   * The next page on one side, or the one that is under way.
   *
   * @param {Side} side
   */
  grow(side) {
    if (this[side].state === 'ready') this.#growth[side] = this.#grow(side, this[side]);
    return this.#growth[side];
  }

  /**
   * @param {Side} side
   * @param {End} end
   */
  async #grow(side, end) {
    end.state = 'loading';
    const { signal } = this.#stop;
    try {
      const { images, next } = await this.#beyond(side, end.cursor, signal);
      if (signal.aborted || this[side] !== end) return;
      this.items = side === 'older' ? [...this.items, ...images] : [...images.reverse(), ...this.items];
      this[side] = endAt(next);
      this.grown(side, images.length);
    } catch (error) {
      if (signal.aborted) return;
      this[side] = failed(end.cursor, error);
    }
    this.changed();
  }

  /**
   * @param {Side} _side
   * @param {number} _count
   */
  grown(_side, _count) {}

  /**
   * Drops the run; what is under way for it is stopped.
   *
   * @returns {AbortSignal} ends when the next run begins
   */
  restart() {
    this.#stop.abort();
    this.#stop = new AbortController();
    return this.#stop.signal;
  }

  /** Tells the news, once for all that happens in one go. */
  changed() {
    if (this.#announced) return;
    this.#announced = true;
    queueMicrotask(() => {
      this.#announced = false;
      this.dispatchEvent(new Event('change'));
    });
  }

  /**
   * Negative: `a` comes first.
   *
   * @param {ImageView} a
   * @param {ImageView} b
   */
  compare(a, b) {
    const [one, other] = [this.keyOf(a), this.keyOf(b)];
    if (one !== other) return one < other ? 1 : -1;
    return a.id < b.id ? 1 : a.id > b.id ? -1 : 0;
  }

  /**
   * Pages until there is an image beyond the run's end. A cursor leads there; from a date on, whole pages can be known
   * already where many images share it.
   *
   * @param {Side} side
   * @param {string | null} cursor
   * @param {AbortSignal} signal
   */
  async #beyond(side, cursor, signal) {
    const edge = side === 'older' ? this.items.at(-1) : this.items[0];
    /** @type {Question} */
    let question = cursor ? { cursor } : { from: edge && this.keyOf(edge), order: side === 'older' ? 'newest' : 'oldest' };
    for (;;) {
      const { items, next } = await this.page(question, signal);
      const images = cursor ? items : items.filter((image) => !edge || (side === 'older' ? this.compare(image, edge) > 0 : this.compare(image, edge) < 0));
      if (images.length || !next) return { images, next };
      question = { cursor: next };
    }
  }

  /**
   * @param {number} first
   * @param {number} last
   */
  #trim(first, last) {
    const [from, to] = [Math.max(0, first - KEPT_AROUND), Math.min(this.items.length, last + KEPT_AROUND)];
    if (to < this.items.length) this.older = ready();
    if (from > 0) this.newer = ready();
    this.items = this.items.slice(from, to);
    this.grown('newer', -from);
    this.changed();
  }
}

/**
 * @param {string | null} cursor
 * @returns {End}
 */
export const endAt = (cursor) => ({ state: cursor ? 'ready' : 'reached', cursor });

/**
 * @param {string | null} cursor
 * @param {unknown} error
 * @returns {End}
 */
const failed = (cursor, error) => ({ state: 'failed', cursor, error });

/** Goes on from the outermost image's date. @type {() => End} */
export const ready = () => ({ state: 'ready', cursor: null });
