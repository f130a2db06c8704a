/** The first pause before what failed is tried again, in milliseconds; it doubles with each failure. */
const FIRST_PAUSE = 2000;
const MAX_PAUSE = 60_000;

/**
 * Whether requests reach the service. Event: `again`, when what did not reach it is worth another try: the device is
 * online again, another request has come through, or it has been a while.
 */
export class Connection extends EventTarget {
  #pause = FIRST_PAUSE;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  constructor() {
    super();
    addEventListener('online', () => this.#again());
  }

  /** Called when a request has not reached the service. */
  failed() {
    if (this.#timer !== undefined) return;
    // Not all clients at once, after a restart.
    this.#timer = setTimeout(() => this.#again(), this.#pause * (0.75 + Math.random() / 2));
    this.#pause = Math.min(this.#pause * 2, MAX_PAUSE);
  }

  /** Called when a request has reached the service. */
  worked() {
    this.#pause = FIRST_PAUSE;
    if (this.#timer !== undefined) this.#again();
  }

  #again() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.dispatchEvent(new Event('again'));
  }
}

export const connection = new Connection();
