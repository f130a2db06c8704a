/** @import { ImageView } from '../../api/types.js' */
/** @import { GridRow, GridSection, Grouping, Source } from './grid-types.js' */
import { rowHeight } from '../../lib/justify.js';
import { GridGroups } from './grid-groups.js';
import { layRows, shapeOf, stack } from './grid-rows.js';

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
  groups;
  #size = { width: 0, target: 0 };
  /** The images in the present rows, each with its shape. @type {string[]} */
  #laid = [];
  /** Whether the present rows begin with the newest image of the whole. */
  #fromNewest = false;

  /** @param {Grouping} grouping */
  constructor(grouping) {
    this.groups = new GridGroups(grouping);
  }

  /**
   * @param {Source} source
   * @param {number} width
   * @param {number} [scale] of the rows' usual height
   */
  arrange(source, width, scale = 1) {
    const size = { width, target: rowHeight(width, scale) };
    this.groups.take(source.sections, scale >= 1);
    const isSame = size.width === this.#size.width && size.target === this.#size.target;
    const at = isSame ? this.#continuation(source) : -1;
    this.#size = size;
    const lay = (/** @type {number} */ from, /** @type {number} */ to) => layRows(source, this.groups, size, from, to);
    const { length } = source.items;
    this.rows = at < 0 ? lay(0, length) : [...lay(0, at), ...this.rows, ...lay(at + this.#laid.length, length)];
    const [first, last] = [this.rows[0], this.rows.at(-1)];
    this.#laid = last ? source.items.slice(first.from, last.to).map(shapeOf) : [];
    this.items = source.items;
    this.#fromNewest = source.newer.state === 'reached';
    this.sections = stack(source, this.groups, this.rows, size);
    const end = this.sections.at(-1);
    this.height = end ? end.top + end.height : 0;
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
    const isElsewhere = (/** @type {GridRow} */ { key, from, to }) => [from, to - 1].some((index) => this.groups.keyOf(items[index + shift]) !== key);
    if (rows.some(isElsewhere)) return -1;
    for (const row of rows) {
      row.from += shift;
      row.to += shift;
      if (shift) row.labels = new Set([...row.labels].map((index) => index + shift));
    }
    this.rows = rows;
    this.#laid = laid;
    return at;
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
