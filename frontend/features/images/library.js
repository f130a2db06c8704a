/** @import { ImageView } from '../../api/types.js' */

/**
 * The event bus for changes of the user's images: code that changes images announces it here and knows of no list; open
 * lists follow. Each event has the images as its `detail`.
 *
 * - `added`: uploaded, or there already
 * - `edited`: their new state
 * - `trashed`: on their way to the trash
 * - `restored`: back from the trash
 * - `destroyed`: for good, now or before
 *
 * @typedef {'added' | 'edited' | 'trashed' | 'restored' | 'destroyed'} LibraryEvent
 */
class Library extends EventTarget {
  /**
   * @param {LibraryEvent} event
   * @param {ImageView[]} images
   */
  announce(event, images) {
    if (images.length) this.dispatchEvent(new CustomEvent(event, { detail: images }));
  }

  /**
   * @param {LibraryEvent} event
   * @param {(images: ImageView[]) => void} listener
   * @param {AddEventListenerOptions} [options]
   */
  on(event, listener, options) {
    this.addEventListener(event, (heard) => listener(/** @type {CustomEvent} */ (heard).detail), options);
  }
}

export const library = new Library();
