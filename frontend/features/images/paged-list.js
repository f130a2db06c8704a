/** @import { ImagePage, ImageView } from '../../api/types.js' */
/** @import { Question } from '../../api/images.js' */
/** @import { Neighbours } from './image-list.js' */

/** This many images beyond those in sight are fetched before the user comes to them. */
const PREFETCH = 150;

const MAX_IMAGES = 1500;
const KEPT_AROUND = 600;

/**
 * One end of the list. Without a cursor the next page starts at the outermost image's date.
 *
 * @typedef {'older' | 'newer'} Side
 * @typedef {{ state: 'ready' | 'loading' | 'failed' | 'reached', cursor: string | null, error?: unknown }} End
 */

/**
 * A paged window on a list that may be endless: it holds the images around the user's position, grows at both ends by
 * keyset pages and drops what is far away. Event: `change`.
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
  /** Above this number, images far from the window are dropped: they are fetched again when the user comes back. */
  maxItems = MAX_IMAGES;
  #growth = { older: Promise.resolve(), newer: Promise.resolve() };
  #announced = false;

  /**
   * @param {(question: Question, signal: AbortSignal) => Promise<ImagePage>} page
   * @param {(image: ImageView) => string} keyOf the sort key, before the id
   */
  constructor(page, keyOf) {
    super();
    this.page = page;
    this.keyOf = keyOf;
  }

  /** Whether the whole list is held. */
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
   * Called by the viewer, so that the list grows where the user comes near its end.
   *
   * @param {string} id
   */
  attend(id) {
    const at = this.indexOf(id);
    if (at >= 0) this.see(at, at);
  }

  /**
   * An image that was opened by its address has neighbours only if it is held.
   *
   * @param {ImageView} image
   */
  async reach(image) {
    this.attend(image.id);
  }

  /**
   * Called with the range of images in sight; fetches the pages that follow.
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
   * Fetches the next page on one side, or joins the fetch that is under way.
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
   * Starts over: requests that are under way are aborted.
   *
   * @returns {AbortSignal} aborted at the next restart
   */
  restart() {
    this.#stop.abort();
    this.#stop = new AbortController();
    return this.#stop.signal;
  }

  /** Dispatches `change` once for all changes of one task. */
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
   * Fetches pages until one has an image beyond the end. A cursor leads there directly; a page that starts at a date
   * can hold only known images where many share that date.
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

/** Continues from the outermost image's date. @type {() => End} */
export const ready = () => ({ state: 'ready', cursor: null });
