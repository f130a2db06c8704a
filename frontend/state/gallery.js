/** @import { ImageView } from '../api/types.js' */
import * as images from '../api/images.js';
import { session } from './session.js';

/** How many pages we turn to find a picture that was opened by its address. */
const REACH = 20;

/**
 * The pictures known so far, newest first. Event: `change`.
 */
class Gallery extends EventTarget {
  /** @type {ImageView[]} */
  items = [];
  /** @type {'new' | 'loading' | 'ready' | 'failed'} */
  status = 'new';
  /** @type {unknown} */
  error = null;
  /** @type {string | null} */
  #cursor = null;
  #ended = false;
  /** @type {Map<string, ImageView>} taken off by the user, to be deleted or brought back */
  #hidden = new Map();
  #owner = '';
  #stop = new AbortController();

  constructor() {
    super();
    session.addEventListener('change', () => this.#changeOwner());
  }

  get complete() {
    return this.#ended;
  }

  /** The next page; while one is under way, nothing. */
  async more() {
    if (this.status === 'loading' || this.#ended) return;
    const { signal } = this.#stop;
    this.#become('loading');
    try {
      const { items, next } = await images.page(this.#cursor, signal);
      if (signal.aborted) return;
      const known = new Set(this.items.map(({ id }) => id));
      const fresh = items.filter(({ id }) => !known.has(id) && !this.#hidden.has(id));
      this.items = known.size ? [...this.items, ...fresh].sort(newestFirst) : fresh;
      this.#cursor = next;
      this.#ended = next === null;
      this.#become('ready');
    } catch (error) {
      if (signal.aborted) return;
      this.error = error;
      this.#become('failed');
    }
  }

  /** @param {string} id */
  find(id) {
    return this.items.find((image) => image.id === id) ?? null;
  }

  /** @param {string} id */
  neighbours(id) {
    const at = this.items.findIndex((image) => image.id === id);
    return { newer: at > 0 ? this.items[at - 1] : null, older: (at >= 0 && this.items[at + 1]) || null };
  }

  /** @param {string} id */
  isHidden(id) {
    return this.#hidden.has(id);
  }

  /**
   * Turns pages until the picture's place is reached, so that it has neighbours.
   *
   * @param {ImageView} image
   */
  async reach(image) {
    for (let turned = 0; turned < REACH && !this.find(image.id); turned++) {
      const last = this.items.at(-1);
      if (this.#ended || (last && newestFirst(image, last) < 0)) break;
      await this.more();
      if (this.status !== 'ready') break;
    }
    if (this.status === 'ready') this.add(image);
  }

  /**
   * Puts a picture in its place, if that place is loaded; else its page will bring it.
   *
   * @param {ImageView} image
   */
  add(image) {
    if (this.find(image.id) || this.#hidden.has(image.id)) return;
    const last = this.items.at(-1);
    if (!this.#ended && last && newestFirst(image, last) > 0) return;
    const at = this.items.findIndex((other) => newestFirst(image, other) < 0);
    this.items = this.items.toSpliced(at < 0 ? this.items.length : at, 0, image);
    this.#become(this.status);
  }

  /** @param {ImageView} image */
  hide(image) {
    this.#hidden.set(image.id, image);
    this.items = this.items.filter(({ id }) => id !== image.id);
    this.#become(this.status);
  }

  /** @param {ImageView} image */
  unhide(image) {
    this.#hidden.delete(image.id);
    this.add(image);
  }

  #changeOwner() {
    const owner = session.user?.id ?? '';
    if (owner === this.#owner) return;
    this.#owner = owner;
    this.#stop.abort();
    this.#stop = new AbortController();
    this.items = [];
    this.#hidden.clear();
    this.#cursor = null;
    this.#ended = false;
    this.#become('new');
  }

  /** @param {Gallery['status']} status */
  #become(status) {
    this.status = status;
    this.dispatchEvent(new Event('change'));
  }
}

/**
 * @param {ImageView} a
 * @param {ImageView} b
 */
function newestFirst(a, b) {
  const byDate = Date.parse(b.takenAt) - Date.parse(a.takenAt);
  if (byDate !== 0) return byDate;
  return a.id < b.id ? 1 : a.id > b.id ? -1 : 0;
}

export const gallery = new Gallery();
