/** @import { ImageView } from '../../api/types.js' */
/** @import { LibraryEvent } from './image-list.js' */

/**
 * The event bus for changes of the user's images: code that changes images announces it here and knows of no list; open
 * lists follow. Each event is about images, and where they joined or left an album, about that.
 */
class Library extends EventTarget {
  /**
   * @param {LibraryEvent} event
   * @param {ImageView[]} images
   * @param {string} [album] its id
   */
  announce(event, images, album = '') {
    if (images.length) this.dispatchEvent(new CustomEvent(event, { detail: { images, album } }));
  }

  /**
   * @param {LibraryEvent} event
   * @param {(images: ImageView[], album: string) => void} listener
   * @param {AddEventListenerOptions} [options]
   */
  on(event, listener, options) {
    this.addEventListener(
      event,
      (heard) => {
        const { images, album } = /** @type {CustomEvent} */ (heard).detail;
        listener(images, album);
      },
      options,
    );
  }
}

export const library = new Library();
