/** @import { ImageView } from '../../api/types.js' */
/** @import { Gap, GridRow, GridSection, Grouping, Source } from './grid-types.js' */
import { breakRows, GAP, rowHeight } from '../../lib/justify.js';

/** Heights of a section's heading and of the space under its rows. */
export const HEADING_HEIGHT = 48;
const FOOT_HEIGHT = 24;

/** Height of the label over a row in which a day starts. */
export const DAY_HEIGHT = 26;

/** The aspect ratio assumed for images that are not held: the average of photos. */
const AVERAGE_RATIO = 1.36;

/**
 * Computes the position of everything in the whole from counts and dimensions alone. Rows stay as they are while the
 * list grows or is trimmed at its ends, so nothing in sight moves; where an image arrives, its section is laid out again.
 */
export class GridLayout {
  /** The images of the present layout. @type {ImageView[]} */
  items = [];
  /** @type {GridSection[]} */
  sections = [];
  /** @type {GridRow[]} */
  rows = [];
  height = 0;
  #width = 0;
  /** The images in the present rows, each with its shape. @type {string[]} */
  #laid = [];
  /** Whether the present rows begin with the newest image of the whole. */
  #fromNewest = false;

  /** @param {Grouping} grouping */
  constructor(grouping) {
    this.grouping = grouping;
  }

  /**
   * @param {Source} source
   * @param {number} width
   */
  arrange(source, width) {
    const at = width === this.#width ? this.#continuation(source) : -1;
    this.#width = width;
    if (at < 0) this.rows = this.#lay(source, 0, source.items.length);
    else this.rows = [...this.#lay(source, 0, at), ...this.rows, ...this.#lay(source, at + this.#laid.length, source.items.length)];
    const [first, last] = [this.rows[0], this.rows.at(-1)];
    this.#laid = last ? source.items.slice(first.from, last.to).map(shapeOf) : [];
    this.items = source.items;
    this.#fromNewest = source.newer.state === 'reached';
    this.#stack(source);
  }

  /** @param {number} index in `items` */
  rowOf(index) {
    const row = this.rows[this.#search((row) => row.to <= index)];
    return row && row.from <= index ? row : null;
  }

  /**
   * @param {number} from
   * @param {number} to
   */
  rowsBetween(from, to) {
    const first = this.#search((row) => row.top + row.height <= from);
    const last = this.#search((row) => row.top < to);
    return this.rows.slice(first, last);
  }

  /**
   * @param {number} offset in the whole
   * @returns {GridSection | undefined}
   */
  sectionAt(offset) {
    return this.sections.findLast((section) => section.top <= offset) ?? this.sections[0];
  }

  /**
   * The estimated index of the image that is missing at an offset, or null where there is no gap.
   *
   * @param {number} offset
   */
  missingAt(offset) {
    const section = this.sectionAt(offset);
    if (!section) return null;
    const gap = [section.before, section.after].find(({ top, height }) => offset >= top && offset < top + height);
    return gap ? gap.first + Math.min(gap.count - 1, Math.floor(((offset - gap.top) / gap.height) * gap.count)) : null;
  }

  /**
   * The estimated offset of an image of the whole.
   *
   * @param {number} index
   * @param {number} start index of the first held image
   */
  offsetOf(index, start) {
    const section = this.sections.findLast(({ first }) => first <= index);
    if (!section) return 0;
    const row = this.rowOf(index - start);
    if (row && row.key === section.key) return row.top;
    const gap = [section.before, section.after].find(({ first, count }) => index >= first && index < first + count);
    return gap ? gap.top + (gap.height * (index - gap.first)) / gap.count : section.top;
  }

  /**
   * The index of the first image of the present rows, after dropping rows at the ends whose images are gone.
   *
   * @param {Source} source
   * @returns {number} -1: something else changed, and everything has to be laid out again
   */
  #continuation({ items, newer }) {
    const places = new Map(items.map((image, at) => [shapeOf(image), at]));
    const base = this.rows[0]?.from ?? 0;
    const here = (/** @type {number} */ index) => places.has(this.#laid[index - base]);
    const isWhole = (/** @type {GridRow} */ row) => here(row.from) && here(row.to - 1);
    const rows = this.rows.slice(this.rows.findIndex(isWhole), this.rows.findLastIndex(isWhole) + 1);
    const beheaded = rows[0] !== this.rows[0] && newer.state === 'reached';
    if (!rows.length || beheaded) return -1;
    const laid = this.#laid.slice(rows[0].from - base, rows[rows.length - 1].to - base);
    const at = /** @type {number} */ (places.get(laid[0]));
    if (at > 0 && this.#fromNewest && newer.state === 'reached') return -1;
    if (laid.some((shape, index) => !items[at + index] || shapeOf(items[at + index]) !== shape)) return -1;
    const shift = at - rows[0].from;
    for (const row of rows) {
      row.from += shift;
      row.to += shift;
      if (shift) row.days = new Set([...row.days].map((day) => day + shift));
    }
    this.rows = rows;
    this.#laid = laid;
    return at;
  }

  /**
   * @param {Source} source
   * @param {number} from
   * @param {number} to
   * @returns {GridRow[]}
   */
  #lay(source, from, to) {
    const { sectionOf } = this.grouping;
    const { items } = source;
    /** @type {GridRow[]} */
    const rows = [];
    for (let first = from; first < to; ) {
      const key = sectionOf(items[first]);
      let end = first + 1;
      while (end < to && sectionOf(items[end]) === key) end++;
      const prepending = to < items.length;
      const flush = prepending && end === to && sectionOf(items[end]) === key;
      const broken = breakRows(items.slice(first, end).map(ratioOf), this.#width, {
        before: prepending && first === 0 && !startsSection(source, key) ? 'open' : 'closed',
        after: end === items.length && source.older.state !== 'reached' ? 'open' : 'closed',
        flush,
      });
      for (const row of broken.rows) rows.push(this.#rowOf(source, key, row, first));
      first = end;
    }
    return rows;
  }

  /**
   * @param {Source} source
   * @param {string} key
   * @param {import('../../lib/justify.js').Row} row
   * @param {number} shift
   * @returns {GridRow}
   */
  #rowOf({ items }, key, { from, to, height, boxes }, shift) {
    const { dayOf } = this.grouping;
    const days = new Set();
    for (let at = from + shift; at < to + shift; at++) {
      const day = dayOf(items[at]);
      if (day && (at === 0 || day !== dayOf(items[at - 1]))) days.add(at);
    }
    return { key, from: from + shift, to: to + shift, top: 0, height, strip: days.size ? DAY_HEIGHT : 0, boxes, days };
  }

  /** @param {Source} source */
  #stack(source) {
    const { items, start } = source;
    const { sectionOf } = this.grouping;
    /** @type {Map<string, GridRow[]>} */
    const byKey = new Map();
    for (const row of this.rows) byKey.set(row.key, [...(byKey.get(row.key) ?? []), row]);
    let top = 0;
    this.sections = source.sections.map((section) => {
      const rows = byKey.get(section.key) ?? [];
      const [from, to] = rows.length ? [rows[0].from, rows[rows.length - 1].to] : [0, 0];
      const isOther = (/** @type {number} */ index) => items[index] && sectionOf(items[index]) !== section.key;
      const end = section.first + section.count;
      const missingBefore = !rows.length || isOther(from - 1) ? 0 : Math.max(0, start + from - section.first);
      const missingAfter = !rows.length ? section.count : isOther(to) ? 0 : Math.max(0, end - start - to);
      const before = this.#gap(top + HEADING_HEIGHT, missingBefore, section.first);
      let below = before.top + before.height;
      for (const row of rows) {
        row.top = below + row.strip;
        below = row.top + row.height + GAP;
      }
      const after = this.#gap(below, missingAfter, end - missingAfter);
      const height = after.top + after.height + FOOT_HEIGHT - top;
      const placed = { ...section, top, height, rows, before, after };
      top += height;
      return placed;
    });
    this.height = top;
  }

  /**
   * @param {number} top
   * @param {number} count
   * @param {number} first
   * @returns {Gap}
   */
  #gap(top, count, first) {
    const target = rowHeight(this.#width);
    const across = Math.max(1, (this.#width + GAP) / (target * AVERAGE_RATIO + GAP));
    return { top, count, first, height: Math.ceil(count / across) * (target + GAP) };
  }

  /**
   * Finds the first row that fails the test, by bisection: all rows before it pass, all after it fail.
   *
   * @param {(row: GridRow) => boolean} passes
   */
  #search(passes) {
    let [low, high] = [0, this.rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (passes(this.rows[middle])) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/**
 * Tells whether the first held image is known to be its section's first.
 *
 * @param {Source} source
 * @param {string} key
 */
const startsSection = ({ newer, start, sections }, key) => newer.state === 'reached' || sections.find((section) => section.key === key)?.first === start;

/** @param {ImageView} image */
const ratioOf = ({ thumbnail, width, height }) => (thumbnail && width && height ? width / height : 1);

/** @param {ImageView} image */
const shapeOf = (image) => `${image.id} ${ratioOf(image)}`;
