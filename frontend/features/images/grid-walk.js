/**
 * @import { GridLayout } from './grid-layout.js'
 * @import { GridScroll } from './grid-scroll.js'
 * @import { ImageGrid } from './image-grid.js'
 * @import { ImageList } from './image-list.js'
 */
import { moved } from './grid-keys.js';

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
