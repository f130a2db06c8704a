import { Offsets } from '../../lib/offsets.js';

/** Above this speed, in window heights per second, only placeholders are shown: thumbnails would come too late. */
const FAST_WINDOWS_PER_SECOND = 6;

/** The window is at rest when it has not moved for this long, in milliseconds. */
const REST_AFTER = 140;

/** The element has to reach this far beyond the window, in window heights. */
const OVERSCAN_WINDOWS = 3;

/** Scrolling over a grid that may be higher than an element can be: all positions are offsets in the whole. */
export class GridScroll {
  #element;
  /** The segment of the whole that the element represents. */
  segment = new Offsets();
  /** How often the segment has moved: each time everything has to be placed again. */
  shifts = 0;

  /** @param {HTMLElement} element */
  constructor(element) {
    this.#element = element;
  }

  /** @param {number} total height of the whole */
  resize(total) {
    this.segment.resize(total);
    this.#element.style.height = `${this.segment.height}px`;
  }

  /** Of the window's top. */
  get offset() {
    return this.segment.inWhole(scrollY - this.#origin);
  }

  /** The window's top at the very beginning of the page. */
  get highest() {
    return -this.#origin;
  }

  /** The window's top when its end is at the end of the page. */
  get lowest() {
    const below = document.documentElement.scrollHeight - this.#origin - this.segment.height;
    return Math.max(this.highest, this.segment.total + below - innerHeight);
  }

  get atEnd() {
    return scrollY > 0 && this.offset >= this.lowest - 2;
  }

  /** What the sticky bar and heading cover at the window's top. */
  get headroom() {
    return this.#length('--headroom');
  }

  /** What a bar covers at its bottom. */
  get footroom() {
    return this.#length('--footroom');
  }

  /** @param {number} offset for the window's top */
  to(offset) {
    const fitting = Math.max(this.highest, Math.min(offset, this.lowest));
    this.#cover(fitting);
    this.#jump(fitting);
  }

  /** Moves the segment along when the window comes near its end. */
  follow() {
    const { offset } = this;
    if (this.#cover(offset)) this.#jump(offset);
  }

  /** @param {number} offset */
  #cover(offset) {
    const shifted = this.segment.cover(offset, innerHeight * OVERSCAN_WINDOWS);
    if (shifted) this.shifts++;
    return shifted;
  }

  /** @param {number} offset */
  #jump(offset) {
    const top = this.segment.inElement(offset) + this.#origin;
    if (Math.abs(top - scrollY) > 0.5) scrollTo({ top, behavior: 'instant' });
  }

  /** Where the grid begins in the page. */
  get #origin() {
    return this.#element.getBoundingClientRect().top + scrollY;
  }

  /** @param {string} name of a custom property in pixels */
  #length(name) {
    return Number.parseFloat(getComputedStyle(this.#element).getPropertyValue(name));
  }
}

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
