const SECONDS_EACH = 5;

/**
 * Turns to the next image every few seconds, counted from when the present one is painted, and keeps the screen on
 * meanwhile. Event: `change`.
 */
export class Slideshow extends EventTarget {
  #next;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** @type {WakeLockSentinel | null} */
  #light = null;
  on = false;

  /** @param {() => boolean} next false: there is none */
  constructor(next) {
    super();
    this.#next = next;
  }

  start() {
    this.on = true;
    this.painted();
    this.dispatchEvent(new Event('change'));
    void this.#keepLight();
  }

  stop() {
    if (!this.on) return;
    this.on = false;
    clearTimeout(this.#timer);
    void this.#light?.release();
    this.#light = null;
    this.dispatchEvent(new Event('change'));
  }

  /** Only on https and localhost do browsers offer it, and a low battery may refuse. */
  async #keepLight() {
    const light = await navigator.wakeLock?.request('screen').catch(() => null);
    if (this.on) this.#light = light ?? null;
    else void light?.release();
  }

  /** The present image can be seen: its time begins. */
  painted() {
    if (!this.on) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#next() || this.stop(), SECONDS_EACH * 1000);
  }
}
