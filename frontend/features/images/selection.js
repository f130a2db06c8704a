/** @import { ImageView } from '../../api/types.js' */

/** As many as one download takes. More at once would be more than anybody looks over. */
export const MAX_SELECTED = 10_000;

/** The images that the user selected, in that order. Event: `change`. */
export class Selection extends EventTarget {
  /** @type {Map<string, ImageView>} */
  #images = new Map();
  /** Where a range begins. @type {ImageView | null} */
  anchor = null;
  /** How many it will have once all pages have come that it is growing by; 0: it is not growing. */
  goal = 0;
  #growth = new AbortController();

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

  /**
   * Grows by pages of images as they come, until it has as many as it may have, or the user selects none.
   *
   * @param {(signal: AbortSignal) => AsyncIterable<ImageView[]>} pages
   * @param {number} count how many they have together, as far as is known
   * @returns {Promise<boolean>} whether it has them all
   */
  async grow(pages, count) {
    this.stop();
    const { signal } = (this.#growth = new AbortController());
    this.goal = Math.min(this.size + count, MAX_SELECTED);
    try {
      for await (const images of pages(signal)) {
        const added = images.filter(({ id }) => !this.has(id));
        if (!signal.aborted) this.set(added.slice(0, MAX_SELECTED - this.size), true);
        if (signal.aborted) return true;
        if (this.size === MAX_SELECTED) return false;
      }
      return true;
    } catch (error) {
      if (signal.aborted) return true;
      throw error;
    } finally {
      if (!signal.aborted) this.stop();
    }
  }

  /** Ends its growth; what it has stays. */
  stop() {
    this.#growth.abort();
    this.goal = 0;
    this.dispatchEvent(new Event('change'));
  }

  clear() {
    this.anchor = null;
    this.#growth.abort();
    this.goal = 0;
    this.set(this.images, false);
  }
}
