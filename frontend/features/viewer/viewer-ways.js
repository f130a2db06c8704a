/** @import { ImageView } from '../../api/types.js' */
/** @import { Collection } from '../images/image-list.js' */
import { router } from '../../lib/router.js';
import { takenText } from '../images/taken.js';
import { notices } from '../notices/notices.js';
import { arrow } from './stage-arrow.js';
import { texts } from './texts.js';

/** The ways from a photo to others of its list: the arrows beside it, and the addresses that they lead to. */
export class ViewerWays {
  newer;
  older;
  #collection;

  /**
   * @param {() => Collection} collection
   * @param {(by: 1 | -1) => void} turn
   */
  constructor(collection, turn) {
    this.#collection = collection;
    this.newer = arrow(texts.page.newer, 'left', () => turn(-1));
    this.older = arrow(texts.page.older, 'right', () => turn(1));
  }

  /** @param {string} id */
  around(id) {
    return this.#collection().list.neighbours(id);
  }

  /** What is shown after one that is deleted. @param {string} id */
  after(id) {
    const { newer, older } = this.around(id);
    return older ?? newer;
  }

  /** @param {string} id */
  draw(id) {
    const { newer, older } = this.around(id);
    this.newer.hidden = !newer;
    this.older.hidden = !older;
    this.#collection().list.attend(id);
  }

  /**
   * @param {string} id
   * @param {1 | -1} by
   * @returns {boolean} whether there is one
   */
  step(id, by) {
    const { newer, older } = this.around(id);
    const next = by < 0 ? newer : older;
    if (next) this.go(next.id);
    return next !== null;
  }

  /**
   * Called when the date of a photo is another one: it may be elsewhere in the list then, where its neighbours have to be fetched.
   *
   * @param {ImageView} image
   * @param {import('../images/image-list.js').Neighbours} before
   */
  follow(image, before) {
    const { newer, older } = this.around(image.id);
    if (newer?.id === before.newer?.id && older?.id === before.older?.id) return;
    notices.show({ text: texts.page.moved(takenText(image)) });
    void this.#collection().list.reach(image);
  }

  /** Shows another photo, to which the browser's way back does not lead. @param {string} id */
  go(id) {
    router.go(this.#collection().imagePath(id), { replace: true });
  }
}
