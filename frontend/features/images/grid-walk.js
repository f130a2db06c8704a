/**
 * @import { GridLayout } from './grid-layout.js'
 * @import { GridScroll } from './grid-scroll.js'
 * @import { ImageGrid } from './image-grid.js'
 * @import { ImageList } from './image-list.js'
 */

/** Walks a grid by keys, and fetches what they lead to. With shift they extend the selection: event `extend` of the grid. */
export class GridWalk {
  #grid;
  #source;
  #layout;
  #scroll;

  /**
   * @param {ImageGrid} grid
   * @param {ImageList} source
   * @param {GridLayout} layout
   * @param {GridScroll} scroll
   */
  constructor(grid, source, layout, scroll) {
    this.#grid = grid;
    this.#source = source;
    this.#layout = layout;
    this.#scroll = scroll;
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Home' || event.key === 'End') {
      event.preventDefault();
      return this.#grid.visit(event.key === 'Home' ? 0 : this.#source.total - 1);
    }
    const from = this.#source.indexOf(this.#grid.current?.id ?? '');
    const to = moved(event.key, from, this.#layout, innerHeight - this.#scroll.headroom - this.#scroll.footroom);
    if (to === null) return;
    event.preventDefault();
    void this.#go(from, to, event.shiftKey);
  }

  /**
   * @param {number} from
   * @param {number} to
   * @param {boolean} extending
   */
  async #go(from, to, extending) {
    const start = this.#layout.items[from];
    if (!this.#layout.rowOf(to)) {
      await this.#source.grow(to < from ? 'newer' : 'older');
      this.#grid.update();
      to += this.#source.indexOf(start.id) - from;
    }
    const image = this.#layout.items[to];
    if (!image || !this.#layout.rowOf(to)) return;
    this.#grid.reveal(image.id);
    if (extending) this.#grid.dispatchEvent(new CustomEvent('extend', { detail: { from: start, to: image } }));
  }
}

/**
 * Finds the image that a key moves to from another one in the grid, within the rows that are laid out.
 *
 * @param {string} key
 * @param {number} index in `items`
 * @param {GridLayout} layout
 * @param {number} page height of what is in sight
 * @returns {number | null} null: not a key of the grid; an index beyond the rows: more has to be loaded first
 */
export function moved(key, index, layout, page) {
  const row = layout.rowOf(index);
  if (!row) return null;
  if (key === 'ArrowRight') return index + 1;
  if (key === 'ArrowLeft') return index - 1;
  if (key === 'ArrowDown') return nearest(index, row.to, layout);
  if (key === 'ArrowUp') return nearest(index, row.from - 1, layout);
  if (key === 'PageDown') return beside(index, row.top + page, layout);
  if (key === 'PageUp') return beside(index, row.top - page, layout);
  return null;
}

/**
 * Finds the image in the row of `other` whose middle is nearest to ours.
 *
 * @param {number} index
 * @param {number} other
 * @param {GridLayout} layout
 */
function nearest(index, other, layout) {
  const row = layout.rowOf(other);
  if (!row) return other;
  const own = layout.rowOf(index);
  const middle = own ? middleOf(own.boxes[index - own.from]) : 0;
  const distances = row.boxes.map((box) => Math.abs(middleOf(box) - middle));
  return row.from + distances.indexOf(Math.min(...distances));
}

/**
 * @param {number} index
 * @param {number} offset
 * @param {GridLayout} layout
 */
function beside(index, offset, layout) {
  const [first, last] = [layout.rows[0], layout.rows[layout.rows.length - 1]];
  if (offset < first.top) return nearest(index, first.from, layout);
  if (offset > last.top) return nearest(index, last.from, layout);
  const [row] = layout.rowsBetween(offset, Infinity);
  return nearest(index, row.from, layout);
}

/** @param {{ left: number, width: number }} box */
const middleOf = ({ left, width }) => left + width / 2;
