/**
 * @import { GridLayout } from './grid-layout.js'
 * @import { GridScroll } from './grid-scroll.js'
 * @import { Spot } from './grid-types.js'
 * @import { ImageList } from './image-list.js'
 */

/** @typedef {{ id: string, under: number }} Anchor an image, and how far under the window's top its row begins */

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

  /** @returns {Place} */
  note() {
    const { offset } = this.#scroll;
    const section = this.#layout.sectionAt(this.#edge);
    return {
      atTop: offset <= 0 && this.#source.newer.state === 'reached' && this.#source.start === 0,
      anchors: this.#rows.flatMap((row) => this.#layout.items.slice(row.from, row.to).map(({ id }) => ({ id, under: row.top - offset }))),
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
    for (const { id, under } of anchors) {
      const row = this.#layout.rowOf(this.#source.indexOf(id));
      if (row) return row.top - under;
    }
    return null;
  }
}
