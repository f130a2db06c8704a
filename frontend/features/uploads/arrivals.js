/** @import { ImageView } from '../../api/types.js' */
import { library } from '../images/library.js';

/** A list may have to lay out all of its rows, so additions are announced no more often than this, in milliseconds. */
const ANNOUNCE_EVERY = 400;

/** Collects images that arrived and announces them in batches. */
export class Arrivals {
  /** @type {{ image: ImageView, album: string | null }[]} */
  #waiting = [];

  /**
   * @param {ImageView[]} images
   * @param {string | null} [album] that they went into
   */
  add(images, album = null) {
    if (!images.length) return;
    if (!this.#waiting.length) setTimeout(() => this.#handOver(), ANNOUNCE_EVERY);
    this.#waiting.push(...images.map((image) => ({ image, album })));
  }

  clear() {
    this.#waiting = [];
  }

  #handOver() {
    const arrived = this.#waiting.splice(0);
    const imagesOf = (/** @type {typeof arrived} */ some) => some.map(({ image }) => image);
    library.announce('added', imagesOf(arrived));
    for (const album of new Set(arrived.map(({ album }) => album))) {
      if (album) library.announce('joined', imagesOf(arrived.filter((one) => one.album === album)), album);
    }
  }
}
