/** The first pause before what failed is tried again, in milliseconds; it doubles with each failure. */
const FIRST_PAUSE = 2000;
const MAX_PAUSE = 60_000;

/**
 * Whoever asks the service: a user with a session (`client.js`), or a visitor with a link (`visit.js`). Images are loaded by `<img>`,
 * with a cookie that expires and that an `<img>` cannot renew.
 *
 * @typedef {object} Client
 * @property {() => Promise<void>} fresh waits until that cookie is valid for a while
 * @property {EventTarget} access dispatches `granted` when there is a new one
 * @property {() => AbortSignal} staying aborted when whoever asked is gone: a later answer belongs to nobody
 * @property {(url: string, options?: { method?: string, headers?: Record<string, string> }) => Promise<Response>} send
 * @property {() => Promise<boolean>} tryService whether the service can be reached, for what fails without a reason, such as an image
 */

/**
 * Whether requests reach the service. Event: `again`, when what did not reach it is worth another try: the device is
 * online again, another request has come through, or it has been a while.
 */
export class Connection extends EventTarget {
  /** What failed has been tried again, and nothing has come through since. */
  retried = false;
  /** @type {Client} */
  client = /** @type {any} */ (null);
  #pause = FIRST_PAUSE;
  #failedAt = -Infinity;
  #triedAt = -Infinity;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  constructor() {
    super();
    addEventListener('online', () => this.#again());
  }

  /**
   * Called when a request has not reached the service.
   *
   * @param {number} [seconds] the least time until the next try, as the service wishes
   */
  failed(seconds = 0) {
    const now = performance.now();
    // Long ago all was well. One request that comes through is no sign of that: others may fail all the time.
    if (now - this.#failedAt > 2 * this.#pause) this.#pause = FIRST_PAUSE;
    this.#failedAt = now;
    if (this.#timer !== undefined) return;
    // Not all clients at once, after a restart.
    this.#timer = setTimeout(() => this.#again(), Math.max(seconds * 1000, this.#pause * (0.75 + Math.random() / 2)));
    this.#pause = Math.min(this.#pause * 2, MAX_PAUSE);
  }

  /** Called when a request has reached the service. */
  worked() {
    this.retried = false;
    const waits = this.#timer !== undefined;
    if (waits && performance.now() - this.#triedAt >= this.#pause / 2) this.#again();
  }

  #again() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#triedAt = performance.now();
    this.retried = true;
    this.dispatchEvent(new Event('again'));
  }
}

export const connection = new Connection();

/**
 * Loads a part of the app that nobody waits for; one that does not come is asked for again with whatever else has failed.
 *
 * @template T
 * @param {() => Promise<T>} load
 * @returns {Promise<T>}
 */
export async function whenReached(load) {
  try {
    return await load();
  } catch {
    const again = new Promise((resolve) => connection.addEventListener('again', resolve, { once: true }));
    connection.failed();
    await again;
    return whenReached(load);
  }
}
