/** @import { ImageView } from '../../api/types.js' */
import { library } from '../images/library.js';

/** A list may have to lay out all of its rows, so additions are announced no more often than this, in milliseconds. */
const ANNOUNCE_EVERY = 400;

/** Collects images that arrived and announces them in batches. */
export class Arrivals {
  /** @type {ImageView[]} */
  #waiting = [];

  /** @param {ImageView[]} images */
  add(images) {
    if (!images.length) return;
    if (!this.#waiting.length) setTimeout(() => this.#handOver(), ANNOUNCE_EVERY);
    this.#waiting.push(...images);
  }

  clear() {
    this.#waiting = [];
  }

  #handOver() {
    library.announce('added', this.#waiting.splice(0));
  }
}
