/** The speed is measured over this time, in milliseconds: long enough to be steady, short enough to notice a change. */
const WINDOW_MS = 8000;
/** Below this time there is no speed yet, in milliseconds. */
const MIN_SPAN_MS = 1500;

export class Rate {
  /** @type {{ time: number, bytes: number }[]} */
  #moments = [];
  #bytes = 0;

  /**
   * @param {number} bytes
   * @param {number} time in milliseconds, of any clock that goes forward
   */
  add(bytes, time) {
    const last = this.#moments.at(-1);
    this.#bytes += bytes;
    // Progress is told many times a second; a tenth of one is fine enough.
    if (last && time - last.time < 100) last.bytes += bytes;
    else this.#moments.push({ time, bytes });
    this.#forget(time);
  }

  /**
   * @param {number} time
   * @returns {number | null} bytes per second, or null while it is unknown
   */
  at(time) {
    this.#forget(time);
    const [first] = this.#moments;
    if (!first || time - first.time < MIN_SPAN_MS) return null;
    return (this.#bytes / (time - first.time)) * 1000;
  }

  /** Called when sending has stopped: the past says nothing about what follows. */
  clear() {
    this.#moments = [];
    this.#bytes = 0;
  }

  /** @param {number} time */
  #forget(time) {
    while (this.#moments.length && time - this.#moments[0].time > WINDOW_MS) this.#bytes -= this.#moments.shift()?.bytes ?? 0;
  }
}
