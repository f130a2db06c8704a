/**
 * Browsers cap how high an element can be (Chromium at 33.5 million device pixels, Firefox at 17.9 million pixels), and
 * a large library is higher. Therefore the scrolled element is at most `MAX_HEIGHT` high and represents a segment of
 * the whole that begins at `base`: near its ends the base moves, and the scroll position with it, so that nothing on
 * the screen does.
 */
export const MAX_HEIGHT = 1_000_000;

export class Offsets {
  /** Where the scrolled element begins in the whole. */
  base = 0;
  /** Height of the whole. */
  total = 0;

  /** @param {number} maxHeight */
  constructor(maxHeight = MAX_HEIGHT) {
    this.maxHeight = maxHeight;
  }

  /** Of the scrolled element. */
  get height() {
    return Math.min(this.total, this.maxHeight);
  }

  /** @param {number} total */
  resize(total) {
    this.total = total;
    this.base = this.#fitting(this.base);
  }

  /** @param {number} offset in the whole */
  inElement(offset) {
    return offset - this.base;
  }

  /** @param {number} position in the scrolled element */
  inWhole(position) {
    return position + this.base;
  }

  /**
   * Makes sure that an offset and its surroundings lie inside the element.
   *
   * @param {number} offset in the whole
   * @param {number} around
   * @returns {boolean} whether the base has moved: everything has to be placed again
   */
  cover(offset, around) {
    const before = this.base;
    const position = this.inElement(offset);
    const missing = (position < around && before > 0) || (position + around > this.height && before + this.height < this.total);
    if (missing) this.base = this.#fitting(Math.round(offset - this.height / 2));
    return this.base !== before;
  }

  /** @param {number} base */
  #fitting(base) {
    return Math.max(0, Math.min(base, this.total - this.height));
  }
}
