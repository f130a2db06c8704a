/** @import { ImageView } from '../../api/types.js' */
/** @import { ImageList } from './image-list.js' */
/** @import { Grouping, GridTexts, Spot } from './grid-types.js' */
import { rowHeight } from '../../lib/justify.js';
import { oncePerFrame, View } from '../../lib/view.js';
import { moved } from './grid-keys.js';
import { GridLayout, HEADING_HEIGHT } from './grid-layout.js';
import { GridPlace } from './grid-place.js';
import { GridScroll } from './grid-scroll.js';
import { GridWindow } from './grid-window.js';

/** Tiles exist this far beyond the window, in window heights. */
const OVERSCAN_WINDOWS = 1;

/** Above this speed, in window heights per second, only placeholders are shown: thumbnails would come too late. */
const FAST_WINDOWS_PER_SECOND = 6;

/** The window is at rest when it has not moved for this long, in milliseconds. */
const REST_AFTER = 140;

/** A gap of up to this many images is closed page by page; beyond it the list jumps. */
const MAX_GAP_BY_PAGES = 300;

/**
 * Any number of images in justified rows, by sections: one grid for assistive technology, with one image in the tab
 * order and arrow keys to the others. It knows the exact position of the images around the window and estimates all
 * others; the document holds those near the window. Events: `rest` when the window has come to rest, `moved` whenever
 * it moves.
 */
export class ImageGrid extends View {
  #source;
  #layout;
  #window;
  #scroll = new GridScroll(this);
  #place;
  /** The images of the present layout. @type {ImageView[]} */
  #items = [];
  /** The image in the tab order. */
  #current = '';
  #width = 0;
  #version = 0;
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
  /** @type {Spot | null} */
  #spot = null;
  #last = { offset: 0, at: 0 };
  #hurried = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #resting;

  /**
   * @param {ImageList} source
   * @param {Grouping} grouping
   * @param {GridTexts} texts
   */
  constructor(source, grouping, texts) {
    super();
    this.#source = source;
    this.#layout = new GridLayout(grouping);
    this.#place = new GridPlace(source, this.#layout, this.#scroll);
    this.#window = new GridWindow(this, texts);
  }

  render() {
    this.setAttribute('role', 'grid');
    this.setAttribute('aria-multiselectable', 'true');
    this.tabIndex = -1;
    this.#width = this.clientWidth;
    this.listen(
      window,
      'scroll',
      oncePerFrame(() => this.#scrolled()),
      { passive: true },
    );
    this.listen(this, 'keydown', (event) => this.#key(event));
    this.listen(this, 'focusin', (event) => this.#visit(event.target.dataset.id));
    const watcher = new ResizeObserver(() => this.#resize());
    watcher.observe(this);
    this.life.addEventListener('abort', () => watcher.disconnect());
    this.update();
  }

  get current() {
    return this.#source.find(this.#current);
  }

  /** The estimated index of the image at the window's top, or of the last one at the very end. */
  get index() {
    if (this.#atGoal) return this.#atGoal.index;
    if (this.#scroll.atEnd) return this.#source.total - 1;
    const edge = this.#scroll.offset + this.#scroll.headroom;
    const [row] = this.#layout.rowsBetween(edge, edge + innerHeight / 2);
    return row ? this.#source.start + row.from : (this.#layout.missingAt(edge) ?? this.#layout.sectionAt(edge)?.first ?? 0);
  }

  /** The goal, as long as the user has not moved on. */
  get #atGoal() {
    return this.#goal && Math.abs(this.#goal.offset - this.#scroll.offset) < 2 ? this.#goal : null;
  }

  get spot() {
    return this.#place.spot(this.#items);
  }

  /** Paints what the source holds now. */
  update() {
    const focused = this.contains(document.activeElement);
    const before = this.#source.start + this.#items.findIndex(({ id }) => id === this.#current);
    this.#keepingPlace(() => {
      this.#items = this.#source.items;
      this.#arrange();
    });
    if (this.#landing && this.#source.status === 'ready') this.#land(this.#landing);
    if (focused && this.#source.indexOf(this.#current) < 0)
      this.#current = this.#items[Math.max(0, Math.min(before - this.#source.start, this.#items.length - 1))]?.id ?? '';
    this.#paint();
    if (focused && !this.contains(document.activeElement)) this.#focus();
  }

  /** Called when the texts have changed. */
  redescribe() {
    this.#version++;
    this.#paint();
  }

  /**
   * Scrolls to a held image and puts the focus on it.
   *
   * @param {string} id
   */
  reveal(id) {
    this.#resize();
    const row = this.#layout.rowOf(this.#source.indexOf(id));
    if (!row) return;
    this.#current = id;
    this.#version++;
    const [top, bottom] = [row.top - row.strip, row.top + row.height];
    if (top < this.#scroll.offset + this.#scroll.headroom) this.#scrollTo(top - this.#scroll.headroom);
    else if (bottom > this.#scroll.offset + innerHeight - this.#scroll.footroom) this.#scrollTo(bottom - innerHeight + this.#scroll.footroom);
    this.#paint();
    this.#focus();
  }

  /**
   * Moves the window to any index of the whole; missing images are fetched when it rests.
   *
   * @param {number} index
   */
  travel(index) {
    this.#goTo(index);
    this.#scrolled();
  }

  /** @param {number} index */
  #goTo(index) {
    const section = this.#layout.sections.findLast(({ first }) => first <= index);
    const top = section?.first === index ? this.#above(section) : this.#layout.offsetOf(index, this.#source.start) - this.#scroll.headroom;
    this.#scrollTo(index === 0 ? this.#scroll.highest : top);
    this.#goal = { index, offset: this.#scroll.offset };
  }

  /**
   * Returns to where the user was, if that image is held.
   *
   * @param {Spot} spot
   */
  restore(spot) {
    this.#spot = spot;
    this.update();
  }

  #arrange() {
    if (!this.#width) return;
    this.#layout.arrange(this.#source, this.#width);
    this.#scroll.resize(this.#layout.height);
    this.style.setProperty('--frame', `${rowHeight(this.#width)}px`);
    this.#version++;
  }

  #scrolled() {
    const now = performance.now();
    const offset = this.#scroll.offset;
    this.#hurried = Math.abs(offset - this.#last.offset) > (FAST_WINDOWS_PER_SECOND * innerHeight * (now - this.#last.at)) / 1000;
    this.#last = { offset, at: now };
    if (this.#landing && Math.abs(offset - this.#landing.offset) > innerHeight) this.#landing = null;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#rest(), REST_AFTER);
    this.#paint();
    this.dispatchEvent(new Event('moved'));
  }

  #rest() {
    this.#hurried = false;
    this.#paint();
    const missing = this.#layout.missingAt(this.#scroll.offset + innerHeight / 2);
    const away = missing === null ? 0 : missing - this.#source.start;
    if (missing !== null && (away < -MAX_GAP_BY_PAGES || away > this.#items.length + MAX_GAP_BY_PAGES)) this.#fetch(this.#atGoal?.index ?? missing, false);
    this.dispatchEvent(new Event('rest'));
  }

  #paint() {
    if (!this.isConnected) return;
    if (this.#scroll.follow()) this.#version++;
    const { offset } = this.#scroll;
    const [from, to] = [offset - innerHeight * OVERSCAN_WINDOWS, offset + innerHeight * (1 + OVERSCAN_WINDOWS)];
    const rows = this.#layout.rowsBetween(from, to);
    if (this.#source.indexOf(this.#current) < 0 && !this.contains(document.activeElement)) this.#becomeCurrent(rows);
    this.#window.paint({
      items: this.#items,
      layout: this.#layout,
      current: this.#source.indexOf(this.#current),
      from,
      to,
      segment: this.#scroll.segment,
      version: this.#version,
      hurried: this.#hurried,
    });
    this.#nameDay(offset + this.#scroll.headroom);
    this.#attend(rows, offset);
  }

  /** @param {import('./grid-types.js').GridRow[]} rows */
  #becomeCurrent(rows) {
    const edge = this.#scroll.offset + this.#scroll.headroom;
    const row = rows.find(({ top }) => top >= edge) ?? rows[0];
    const id = row ? this.#items[row.from].id : '';
    if (id === this.#current) return;
    this.#current = id;
    this.#version++;
  }

  /** @param {number} edge */
  #nameDay(edge) {
    const [row] = this.#layout.rowsBetween(edge, edge + innerHeight);
    if (!row) return this.#window.nameDay('', '');
    const scrolled = edge > row.top - row.strip + 8;
    this.#window.nameDay(row.key, scrolled ? this.#layout.grouping.dayText(this.#items[row.from]) : '');
  }

  /**
   * @param {import('./grid-types.js').GridRow[]} rows
   * @param {number} offset
   */
  #attend(rows, offset) {
    const last = rows.at(-1);
    if (last) return this.#source.see(rows[0].from, last.to);
    const away = (this.#layout.missingAt(offset + innerHeight / 2) ?? NaN) - this.#source.start;
    if (away < 0 && away > -MAX_GAP_BY_PAGES) this.#source.see(0, 0);
    if (away >= 0 && away < this.#items.length + MAX_GAP_BY_PAGES) this.#source.see(this.#items.length, this.#items.length);
  }

  /**
   * @param {number} index
   * @param {boolean} focus
   */
  #fetch(index, focus) {
    this.#landing = { index, focus, offset: this.#scroll.offset };
    void this.#source.jump(index);
  }

  /**
   * Moves the window to the fetched image that is nearest to the wanted one.
   *
   * @param {{ index: number, focus: boolean }} wish
   */
  #land({ index, focus }) {
    const { start } = this.#source;
    const at = Math.max(0, Math.min(index - start, this.#items.length - 1));
    const row = this.#layout.rowOf(at) ?? this.#layout.rows.at(-1);
    this.#landing = null;
    if (!row) return;
    const section = this.#layout.sections.find(({ key }) => key === row.key);
    const begins = section && start + row.from === section.first;
    this.#scrollTo(start + row.from === 0 ? this.#scroll.highest : begins ? this.#above(section) : row.top - row.strip - this.#scroll.headroom);
    if (this.#goal?.index === index) this.#goal.offset = this.#scroll.offset;
    this.#current = this.#items[Math.min(Math.max(at, row.from), row.to - 1)].id;
    if (focus) this.reveal(this.#current);
  }

  #resize() {
    if (this.clientWidth === this.#width) return;
    this.#keepingPlace(() => {
      this.#width = this.clientWidth;
      this.#arrange();
    });
    this.#paint();
  }

  /**
   * Runs `work` so that the first image in the window stays where it is, whatever `work` moves.
   *
   * @param {() => void} work
   */
  #keepingPlace(work) {
    const wish = this.#spot;
    const goal = this.#atGoal;
    const place = this.#place.note(this.#items);
    work();
    const wished = wish ? this.#place.offsetUnder([{ id: wish.id, under: wish.offset }]) : null;
    if (wished !== null) this.#spot = null;
    else if (goal) return this.#goTo(goal.index);
    const offset = wished ?? this.#place.offsetOf(place);
    if (offset !== null) this.#scrollTo(offset);
  }

  /** @param {string | undefined} id */
  #visit(id) {
    if (!id || id === this.#current) return;
    this.#current = id;
    this.#version++;
    this.#paint();
  }

  #focus() {
    (this.#window.face(this.#current) ?? this).focus({ preventScroll: true });
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Home' || event.key === 'End') {
      event.preventDefault();
      return this.#goToEnd(event.key === 'Home' ? 0 : this.#source.total - 1);
    }
    const from = this.#source.indexOf(this.#current);
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
    const start = this.#items[from];
    if (!this.#layout.rowOf(to)) {
      await this.#source.grow(to < from ? 'newer' : 'older');
      this.update();
      to += this.#source.indexOf(start.id) - from;
    }
    const image = this.#items[to];
    if (!image || !this.#layout.rowOf(to)) return;
    this.reveal(image.id);
    if (extending) this.dispatchEvent(new CustomEvent('extend', { detail: { from: start, to: image } }));
  }

  /** @param {number} index of the first or the last image of the whole */
  #goToEnd(index) {
    const image = this.#items[index - this.#source.start];
    if (image && this.#source.exact && this.#layout.rowOf(index - this.#source.start)) return this.reveal(image.id);
    this.travel(index);
    this.#fetch(index, true);
  }

  /** @param {number} offset in the whole, for the window's top */
  #scrollTo(offset) {
    if (this.#scroll.to(offset)) this.#version++;
  }

  /**
   * The window's top for a section to begin right under the bar.
   *
   * @param {import('./grid-types.js').GridSection} section
   */
  #above({ top }) {
    return top - Math.max(0, this.#scroll.headroom - HEADING_HEIGHT);
  }
}

customElements.define('image-grid', ImageGrid);
