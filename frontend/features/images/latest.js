/** @import { ImageView } from '../../api/types.js' */
import { library } from './library.js';

/** The newest state of some images, as it is announced from now on until nobody asks for it any more. */
export class Latest {
  #images;
  #life = new AbortController();

  /** @param {ImageView[]} images */
  constructor(images) {
    this.#images = new Map(images.map((image) => [image.id, image]));
    library.on('edited', (edited) => this.#hear(edited), { signal: this.#life.signal });
  }

  get images() {
    return [...this.#images.values()];
  }

  /** @param {ImageView} image in whatever state */
  of(image) {
    return this.#images.get(image.id) ?? image;
  }

  stop() {
    this.#life.abort();
  }

  /** @param {ImageView[]} edited */
  #hear(edited) {
    for (const image of edited) if (this.#images.has(image.id)) this.#images.set(image.id, image);
  }
}
