/**
 * @import { Point } from '../../lib/gestures.js'
 * @import { GridLayout } from './grid-layout.js'
 * @import { GridScroll } from './grid-scroll.js'
 * @import { Spot } from './grid-types.js'
 * @import { ImageList } from './image-list.js'
 */

/**
 * An image, and how far under the window's top its row is: where it begins or, with a share of its height, there.
 *
 * @typedef {{ id: string, under: number, share?: number }} Anchor
 */

/**
 * @typedef {object} Place what is in the window
 * @property {boolean} atTop the very beginning of the whole, where what is new is to be seen
 * @property {Anchor[]} anchors
 * @property {string | undefined} section
 * @property {number} share of the section that is above the window
 */

/** Notes what is in the window, and finds it again when the layout has changed. It moves nothing itself. */
export class GridPlace {
  #source;
  #layout;
  #scroll;
  /** What was kept under the pointer the last time. @type {Point & { anchors: Anchor[] }} */
  #pinned = { x: NaN, y: NaN, anchors: [] };

  /**
   * @param {ImageList} source
   * @param {GridLayout} layout
   * @param {GridScroll} scroll
   */
  constructor(source, layout, scroll) {
    this.#source = source;
    this.#layout = layout;
    this.#scroll = scroll;
  }

  get #edge() {
    return this.#scroll.offset + this.#scroll.headroom;
  }

  get #rows() {
    return this.#layout.rowsBetween(this.#edge, this.#edge + innerHeight);
  }

  /** @returns {Spot | null} */
  spot() {
    const rows = this.#rows;
    const row = rows.find(({ top }) => top >= this.#edge) ?? rows[0];
    if (!row) return null;
    const image = this.#layout.items[row.from];
    return { local: this.#source.keyOf(image), id: image.id, offset: Math.round(row.top - this.#scroll.offset) };
  }

  /**
   * @param {Point | null} point of the grid's width and the window's height that is to stay rather than anything else
   * @returns {Place}
   */
  note(point) {
    const { offset } = this.#scroll;
    const section = this.#layout.sectionAt(this.#edge);
    return {
      atTop: !point && offset <= 0 && this.#source.newer.state === 'reached' && this.#source.start === 0,
      anchors: [
        ...this.#pointed(point),
        ...this.#rows.flatMap((row) => this.#layout.items.slice(row.from, row.to).map(({ id }) => ({ id, under: row.top - offset }))),
      ],
      section: section?.key,
      share: section ? (offset - section.top) / section.height : 0,
    };
  }

  /**
   * The window's top at which what was noted is where it was.
   *
   * @param {Place} place
   * @returns {number | null} null: it is to stay where it is
   */
  offsetOf({ atTop, anchors, section, share }) {
    if (atTop) return null;
    const same = this.#layout.sections.find(({ key }) => key === section);
    return this.offsetUnder(anchors) ?? (same ? same.top + share * same.height : null);
  }

  /**
   * The window's top at which the first of these images that is laid out is where it was.
   *
   * @param {Anchor[]} anchors
   * @returns {number | null}
   */
  offsetUnder(anchors) {
    for (const { id, under, share = 0 } of anchors) {
      const row = this.#layout.rowOf(this.#source.indexOf(id));
      if (row) return row.top + share * row.height - under;
    }
    return null;
  }

  /**
   * @param {Point | null} point
   * @returns {Anchor[]}
   */
  #pointed(point) {
    if (!point) return [];
    if (this.#isStill(point)) return this.#pinned.anchors;
    const y = this.#scroll.offset + point.y;
    const [row] = this.#layout.rowsBetween(y, y + innerHeight);
    if (!row || row.top > y) return [];
    const at = row.boxes.findLastIndex(({ left }) => left <= point.x);
    const anchors = [{ id: this.#layout.items[row.from + Math.max(0, at)].id, under: point.y, share: (y - row.top) / row.height }];
    this.#pinned = { ...point, anchors };
    return anchors;
  }

  /**
   * Whether the window and the pointer are where they were the last time: several steps of zooming keep one image, though
   * another one may have come under the pointer beside it.
   *
   * @param {Point} point
   */
  #isStill({ x, y }) {
    const { anchors } = this.#pinned;
    return x === this.#pinned.x && y === this.#pinned.y && Math.abs((this.offsetUnder(anchors) ?? Infinity) - this.#scroll.offset) < 2;
  }
}
