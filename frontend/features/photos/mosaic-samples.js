/** @import { Sample } from '../../api/types.js' */
import { connection } from '../../api/connection.js';
import { monthOf } from './by-date.js';

/** What comes into sight within this time is asked for together, in milliseconds. */
const PAUSE = 60;

/** As many places as one request may have. */
const MOST = 64;

/**
 * @typedef {object} Wish
 * @property {string} key of a month or a year
 * @property {string[]} places
 * @property {(images: Sample[]) => void} show
 */

/** Fetches the photos of the mosaics in sight, many by one request, and gives those up that leave it. */
export class MosaicSamples {
  #ask;
  /** @type {Map<string, Wish>} */
  #wishes = new Map();
  /** What is being asked for. @type {Set<{ wishes: Wish[], stop: AbortController }>} */
  #batches = new Set();
  /** What has failed since the service was last reached. @type {Set<Wish>} */
  #failed = new Set();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {(places: string[], signal: AbortSignal) => Promise<Sample[]>} ask
   * @param {AbortSignal} life
   */
  constructor(ask, life) {
    this.#ask = ask;
    const again = () => {
      this.#failed.clear();
      this.#soon();
    };
    connection.addEventListener('again', again, { signal: life });
    life.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      for (const { stop } of this.#batches) stop.abort();
    });
  }

  /** @param {Wish} wish */
  want(wish) {
    this.#wishes.set(wish.key, wish);
    this.#soon();
  }

  /** @param {string} key of what is out of sight */
  drop(key) {
    this.#failed.delete(/** @type {Wish} */ (this.#wishes.get(key)));
    this.#wishes.delete(key);
    for (const { wishes, stop } of this.#batches) if (!wishes.some((wish) => this.#isWanted(wish))) stop.abort();
  }

  /** @param {Wish} wish */
  #isWanted(wish) {
    return this.#wishes.get(wish.key) === wish;
  }

  #soon() {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#askAll();
    }, PAUSE);
  }

  #askAll() {
    const asked = new Set([...this.#failed, ...[...this.#batches].flatMap(({ wishes }) => wishes)]);
    /** @type {Wish[]} */
    let batch = [];
    for (const wish of this.#wishes.values()) {
      if (asked.has(wish)) continue;
      if (batch.reduce((sum, { places }) => sum + places.length, wish.places.length) > MOST) {
        void this.#fetch(batch);
        batch = [];
      }
      batch.push(wish);
    }
    if (batch.length) void this.#fetch(batch);
  }

  /** What fails is asked for again when the service is reached again. @param {Wish[]} wishes */
  async #fetch(wishes) {
    const batch = { wishes, stop: new AbortController() };
    this.#batches.add(batch);
    try {
      const places = wishes.flatMap((wish) => wish.places);
      const images = await this.#ask(places, batch.stop.signal);
      for (const wish of wishes) {
        if (!this.#isWanted(wish)) continue;
        this.#wishes.delete(wish.key);
        wish.show(images.filter((image) => monthOf(image).startsWith(wish.key)));
      }
    } catch {
      for (const wish of wishes) if (this.#isWanted(wish)) this.#failed.add(wish);
    } finally {
      this.#batches.delete(batch);
    }
  }
}
