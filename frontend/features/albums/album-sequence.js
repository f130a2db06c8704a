/** @import { ImageView } from '../../api/types.js' */
/** @import { Section } from '../../lib/months.js' */
/** @import { ImageListParts } from '../images/image-list.js' */
import * as albums from '../../api/albums.js';
import { SequenceList } from '../images/sequence-list.js';

/** Such a list is one section. */
export const WHOLE_ALBUM = 'album';

/**
 * An album in its own order, or with the oldest photo first.
 *
 * @implements {ImageListParts}
 */
export class AlbumSequence extends SequenceList {
  /** @param {import('../../api/types.js').AlbumView} album */
  constructor({ id, images }) {
    super(albums.pageOf(id), images, async () => (await albums.get(id)).images);
  }

  /** @returns {Section[]} */
  get sections() {
    return this.total ? [{ key: WHOLE_ALBUM, count: this.total, first: 0 }] : [];
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
}
