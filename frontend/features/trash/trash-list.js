/** @import { ImageView } from '../../api/types.js' */
/** @import { Section } from '../../lib/months.js' */
/** @import { ImageListParts } from '../images/image-list.js' */
import { trashed } from '../../api/trash.js';
import { library } from '../images/library.js';
import { endAt, PagedList } from '../images/paged-list.js';

const DAY = 86_400_000;

/** The trash is one section. */
export const TRASH_SECTION = 'trash';

/**
 * Whole days until an image is destroyed, the last one included.
 *
 * @param {ImageView} image
 */
export const daysLeft = ({ purgeAt }) => (purgeAt ? Math.max(0, Math.ceil((Date.parse(purgeAt) - Date.now()) / DAY)) : 0);

/**
 * The images in the trash, last deleted first. It drops none of them, because its pages can only be fetched in order.
 *
 * @implements {ImageListParts}
 */
export class TrashList extends PagedList {
  start = 0;
  exact = true;
  maxItems = Infinity;

  constructor() {
    super(trashed, ({ deletedAt }) => deletedAt ?? '');
  }

  /**
   * Follows what leaves the trash.
   *
   * @param {AbortSignal} signal
   */
  follow(signal) {
    for (const event of /** @type {const} */ (['restored', 'destroyed'])) library.on(event, (images) => this.remove(images), { signal });
  }

  get total() {
    return this.items.length;
  }

  /** @returns {Section[]} one section with the held images: the service does not count the rest */
  get sections() {
    return this.total ? [{ key: TRASH_SECTION, count: this.total, first: 0 }] : [];
  }

  async open() {
    const signal = this.restart();
    this.status = 'loading';
    this.changed();
    try {
      const { items, next } = await this.page({}, signal);
      this.items = items;
      this.older = endAt(next);
      this.status = 'ready';
    } catch (error) {
      if (signal.aborted) return;
      this.error = error;
      this.status = 'failed';
    }
    this.changed();
  }

  /** Does nothing: distant images can only be reached page by page. */
  async jump() {}

  /** @param {ImageView[]} gone */
  remove(gone) {
    const ids = new Set(gone.map(({ id }) => id));
    this.items = this.items.filter(({ id }) => !ids.has(id));
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
    return this.items.filter((other) => daysLeft(other) === daysLeft(image));
  }
}
