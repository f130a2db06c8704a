/** @import { ImageView } from '../../api/types.js' */

/** The images that the user selected, in that order. Event: `change`. */
export class Selection extends EventTarget {
  /** @type {Map<string, ImageView>} */
  #images = new Map();
  /** Where a range begins. @type {ImageView | null} */
  anchor = null;

  get size() {
    return this.#images.size;
  }

  get images() {
    return [...this.#images.values()];
  }

  /** @param {string} id */
  has(id) {
    return this.#images.has(id);
  }

  /**
   * Takes over the new state of those that are selected.
   *
   * @param {ImageView[]} images
   */
  refresh(images) {
    this.set(
      images.filter(({ id }) => this.has(id)),
      true,
    );
  }

  /** @param {ImageView} image */
  toggle(image) {
    this.set([image], !this.has(image.id));
    this.anchor = image;
  }

  /**
   * @param {ImageView[]} images
   * @param {boolean} selected
   */
  set(images, selected) {
    for (const image of images) {
      if (selected) this.#images.set(image.id, image);
      else this.#images.delete(image.id);
    }
    this.dispatchEvent(new Event('change'));
  }

  clear() {
    this.anchor = null;
    this.set(this.images, false);
  }
}
