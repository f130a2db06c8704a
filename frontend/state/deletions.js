/** @import { DeletionRecord, ImageView } from '../api/types.js' */
import * as images from '../api/images.js';
import { explain } from '../api/problem.js';
import { countText } from '../lib/format.js';
import { gallery } from './gallery.js';
import { notices } from './notices.js';

const SECONDS_TO_UNDO = 8;

/**
 * Deleting is for good, so it waits: the picture leaves the page at once, the service hears of it when the time to undo
 * is over. Pictures deleted within that time are one batch with one undo.
 */
class Deletions {
  /** @type {ImageView[]} */
  #batch = [];
  /** @type {import('./notices.js').Notice | null} */
  #notice = null;
  /** @type {DeletionRecord[]} what the service confirmed since the page was opened */
  records = [];

  constructor() {
    addEventListener('pagehide', () => this.#take().forEach((image) => this.#destroy(image, true)));
  }

  /** @param {ImageView} image */
  add(image) {
    gallery.hide(image);
    if (this.#notice) notices.remove(this.#notice);
    this.#notice?.pause();
    this.#batch = [...this.#batch, image];
    const [first, ...others] = this.#batch;
    this.#notice = notices.show({
      text: others.length ? `${countText(others.length + 1, 'photo')} deleted.` : `${first.fileName} deleted.`,
      seconds: SECONDS_TO_UNDO,
      action: { label: 'Undo', run: () => this.#take().forEach((image) => gallery.unhide(image)) },
      expired: () => void this.flush(),
    });
  }

  /** Sends what is waiting, e.g. before signing out. */
  async flush() {
    await Promise.all(this.#take().map((image) => this.#destroy(image, false)));
  }

  #take() {
    const batch = this.#batch;
    this.#batch = [];
    if (this.#notice) {
      this.#notice.pause();
      notices.remove(this.#notice);
    }
    this.#notice = null;
    return batch;
  }

  /**
   * @param {ImageView} image
   * @param {boolean} keepalive
   */
  async #destroy(image, keepalive) {
    try {
      const record = await images.remove(image.id, { keepalive });
      if (record) this.records.push(record);
    } catch (error) {
      if (/** @type {any} */ (error).status === 404) return;
      gallery.unhide(image);
      notices.show({ text: `${image.fileName} was not deleted and is back. ${explain(error)}`, grave: true, seconds: 12 });
    }
  }
}

export const deletions = new Deletions();
