/** @import { StorageView } from '../../api/types.js' */
import { bytesText } from '../../lib/format.js';
import { session } from '../session/session.js';
import { texts } from './texts.js';

/** The room that the account has, as far as it is known here; the service decides. */
export class UploadRoom {
  /** What the service has told last. @type {StorageView} */
  #told = { images: 0, bytes: 0, limits: { images: null, bytes: null } };
  /** What was stored since. */
  #images = 0;
  #bytes = 0;

  get limited() {
    const { images, bytes } = this.#told.limits;
    return images !== null || bytes !== null;
  }

  /** @param {StorageView | undefined} storage */
  take(storage) {
    if (!storage) return;
    this.#told = storage;
    this.#images = 0;
    this.#bytes = 0;
  }

  /** Asks the service. When it is not reached, what was known may be wrong by now: sending will tell. */
  async refresh() {
    await session.refreshUser().catch(() => this.#forget());
  }

  /** @param {number} size of one that was stored */
  add(size) {
    this.#images++;
    this.#bytes += size;
  }

  /**
   * Whether one more fits in.
   *
   * @param {number} size
   * @param {number[]} [others] the sizes of those on their way
   */
  holds(size, others = []) {
    const { images, bytes } = this.#left();
    return others.length < images && others.reduce((sum, other) => sum + other, size) <= bytes;
  }

  /**
   * Tells why a file is not kept.
   *
   * @param {number} size
   */
  lack(size) {
    const { images, bytes } = this.#left();
    if (images <= 0) return texts.room.noPhotos(this.#told.limits.images ?? 0);
    return texts.room.noBytes(bytesText(size), bytesText(Math.max(0, bytes)), bytesText(this.#told.limits.bytes ?? 0));
  }

  /** What is free, or nothing where there is no limit. */
  freeText() {
    const { images, bytes } = this.#left();
    const parts = [bytes < Infinity && texts.room.bytes(bytesText(Math.max(0, bytes))), images < Infinity && photosText(images)];
    return parts.filter(Boolean).join(', ');
  }

  #left() {
    const { images, bytes, limits } = this.#told;
    return { images: (limits.images ?? Infinity) - images - this.#images, bytes: (limits.bytes ?? Infinity) - bytes - this.#bytes };
  }

  #forget() {
    this.take({ images: 0, bytes: 0, limits: { images: null, bytes: null } });
  }
}

/** @param {number} images */
const photosText = (images) => (images > 0 ? texts.room.photos(images) : texts.room.none);
