/**
 * @import { GridLayout } from './grid-layout.js'
 * @import { GridScroll } from './grid-scroll.js'
 * @import { GridSection } from './grid-types.js'
 * @import { ImageList } from './image-list.js'
 */
import { HEADING_HEIGHT } from './grid-rows.js';

/** Moves the window of a grid to any index of the whole, and to what is fetched for it. */
export class GridTravel {
  #source;
  #layout;
  #scroll;
  /**
   * The index that is being fetched, until the user moves on.
   *
   * @type {{ index: number, focus: boolean, offset: number } | null}
   */
  #landing = null;
  /**
   * The index that the user jumped to; the end of the page can keep it from the window's top.
   *
   * @type {{ index: number, offset: number } | null}
   */
  #goal = null;

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

  /** The goal, as long as the user has not moved on. */
  get goal() {
    return this.#goal && Math.abs(this.#goal.offset - this.#scroll.offset) < 2 ? this.#goal : null;
  }

  /** The estimated index of the image at the window's top, or of the last one at the very end. */
  get index() {
    const { goal } = this;
    if (goal) return goal.index;
    if (this.#scroll.atEnd) return this.#source.total - 1;
    const edge = this.#scroll.offset + this.#scroll.headroom;
    const [row] = this.#layout.rowsBetween(edge, edge + innerHeight / 2);
    return row ? this.#source.start + row.from : (this.#layout.missingAt(edge) ?? this.#layout.sectionAt(edge)?.first ?? 0);
  }

  /** @param {number} index */
  goTo(index) {
    const section = this.#layout.sections.findLast(({ first }) => first <= index);
    const strip = this.#layout.rowOf(index - this.#source.start)?.strip ?? 0;
    const top = section?.first === index ? this.#above(section) : this.#layout.offsetOf(index, this.#source.start) - strip - this.#scroll.headroom;
    this.#scroll.to(index === 0 ? this.#scroll.highest : top);
    this.#goal = { index, offset: this.#scroll.offset };
  }

  /**
   * @param {number} index
   * @param {boolean} focus
   */
  load(index, focus) {
    this.#landing = { index, focus, offset: this.#scroll.offset };
    void this.#source.jump(index);
  }

  /** Called when the window has moved: who scrolls on does not wait for what was being fetched. */
  moved() {
    if (this.#landing && Math.abs(this.#scroll.offset - this.#landing.offset) > innerHeight) this.#landing = null;
  }

  /**
   * Moves the window to the fetched image that is nearest to the wanted one, once it is here.
   *
   * @returns {{ id: string, focus: boolean } | null}
   */
  land() {
    if (!this.#landing || this.#source.status !== 'ready') return null;
    const { index, focus } = this.#landing;
    const { start } = this.#source;
    const { items } = this.#layout;
    const at = Math.max(0, Math.min(index - start, items.length - 1));
    const row = this.#layout.rowOf(at) ?? this.#layout.rows.at(-1);
    this.#landing = null;
    if (!row) return null;
    const section = this.#layout.sections.find(({ key }) => key === row.key);
    const begins = section && start + row.from === section.first;
    this.#scroll.to(start + row.from === 0 ? this.#scroll.highest : begins ? this.#above(section) : row.top - row.strip - this.#scroll.headroom);
    if (this.#goal?.index === index) this.#goal.offset = this.#scroll.offset;
    return { id: items[Math.min(Math.max(at, row.from), row.to - 1)].id, focus };
  }

  /**
   * The window's top for a section to begin right under the bar.
   *
   * @param {GridSection} section
   */
  #above({ top }) {
    return top - Math.max(0, this.#scroll.headroom - HEADING_HEIGHT);
  }
}
