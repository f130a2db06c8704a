/** Above this speed, in window heights per second, only placeholders are shown: thumbnails would come too late. */
const FAST_WINDOWS_PER_SECOND = 6;

/** The window is at rest when it has not moved for this long, in milliseconds. */
const REST_AFTER = 140;

/** How fast the window moves, and when it has come to rest. */
export class GridPace {
  hurried = false;
  #rest;
  #last = { offset: 0, at: 0 };
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #resting;

  /** @param {() => void} rest called when the window has come to rest */
  constructor(rest) {
    this.#rest = rest;
  }

  /** @param {number} offset of the window */
  moved(offset) {
    const now = performance.now();
    this.hurried = Math.abs(offset - this.#last.offset) > (FAST_WINDOWS_PER_SECOND * innerHeight * (now - this.#last.at)) / 1000;
    this.#last = { offset, at: now };
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.hurried = false;
      this.#rest();
    }, REST_AFTER);
  }
}
