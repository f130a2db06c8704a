/** @import { ImageView } from '../../api/types.js' */
/** @import { Section } from '../../lib/months.js' */
/** @import { ImageListParts } from '../images/image-list.js' */
import * as albums from '../../api/albums.js';
import { endAt, PagedList } from '../images/paged-list.js';
import { localDate } from '../images/taken.js';

/** Such a list is one section. */
export const WHOLE_ALBUM = 'album';

/**
 * An album in its own order, or with the oldest photo first. Its pages can only be fetched one after the other, so it drops none of them.
 *
 * @implements {ImageListParts}
 */
export class SequenceList extends PagedList {
  start = 0;
  exact = true;
  maxItems = Infinity;
  #id;
  /** How many the album has, as far as we know. */
  total;

  /** @param {import('../../api/types.js').AlbumView} album */
  constructor({ id, images }) {
    super(albums.pageOf(id), localDate);
    this.#id = id;
    this.total = images;
  }

  /** @returns {Section[]} */
  get sections() {
    return this.total ? [{ key: WHOLE_ALBUM, count: this.total, first: 0 }] : [];
  }

  /** @param {{ id: string } | null} [at] where the user was */
  async open(at = null) {
    if (this.status === 'ready') return;
    await this.reopen();
    while (at && !this.find(at.id) && this.older.state === 'ready') await this.grow('older');
  }

  async reopen() {
    const signal = this.restart();
    this.status = 'loading';
    this.changed();
    try {
      const [{ items, next }, { images }] = await Promise.all([this.page({}, signal), albums.get(this.#id)]);
      if (signal.aborted) return;
      Object.assign(this, { items, older: endAt(next), total: images, status: 'ready' });
    } catch (error) {
      if (signal.aborted) return;
      this.error = error;
      this.status = 'failed';
    }
    this.changed();
  }

  /**
   * Loads everything up to an index of the whole.
   *
   * @param {number} index
   */
  async jump(index) {
    while (index >= this.items.length && this.older.state === 'ready') await this.grow('older');
    this.changed();
  }

  /** @param {ImageView} image which is shown, but not held */
  async reach(image) {
    await this.open(image);
    await super.reach(image);
  }

  /** What is new comes last, until the list is opened again. @param {ImageView} image */
  add(image) {
    if (this.find(image.id)) return this.update(image);
    this.total++;
    if (this.older.state === 'reached') this.items = [...this.items, image];
    this.changed();
  }

  /** @param {ImageView} image */
  update(image) {
    const at = this.indexOf(image.id);
    if (at < 0) return;
    this.items = this.items.with(at, image);
    this.changed();
  }

  /**
   * Puts images that are held before another one, or at the end.
   *
   * @param {string[]} ids
   * @param {string | null} before
   */
  move(ids, before) {
    const moved = this.items.filter(({ id }) => ids.includes(id));
    const others = this.items.filter(({ id }) => !ids.includes(id));
    const at = others.findIndex(({ id }) => id === before);
    if (at >= 0) this.items = others.toSpliced(at, 0, ...moved);
    else this.items = this.older.state === 'reached' ? [...others, ...moved] : others;
    this.changed();
  }

  /** @param {ImageView[]} gone */
  remove(gone) {
    const ids = new Set(gone.map(({ id }) => id));
    this.items = this.items.filter(({ id }) => !ids.has(id));
    this.total = Math.max(this.items.length, this.total - gone.length);
    this.changed();
  }

  /**
   * @param {ImageView} one which may be gone
   * @param {ImageView} other
   */
  async between(one, other) {
    const [from, to] = [this.indexOf(one.id), this.indexOf(other.id)].sort((a, b) => a - b);
    return from < 0 ? [other] : this.items.slice(from, to + 1);
  }

  /** @param {ImageView} image */
  async together(image) {
    return [image];
  }
}
