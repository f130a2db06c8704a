/** @import { ImageView } from '../../api/types.js' */
/** @import { LibraryEvent } from './image-list.js' */

/**
 * The event bus for changes of the user's images: code that changes images announces it here and knows of no list; open
 * lists follow. Each event has the images as its `detail`.
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
