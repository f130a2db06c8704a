/** @import { Point } from '../../lib/gestures.js' */
/** @import { ImageList } from './image-list.js' */
/** @import { Grouping, GridTexts, Spot } from './grid-types.js' */
import { rowHeight } from '../../lib/justify.js';
import { style } from '../../lib/style.js';
import { oncePerFrame, View } from '../../lib/view.js';
import { GridLayout } from './grid-layout.js';
import { GridPlace } from './grid-place.js';
import { GridPace, GridScroll } from './grid-scroll.js';
import { GridTravel } from './grid-travel.js';
import { GridWalk } from './grid-walk.js';
import { GridWindow } from './grid-window.js';

await style('/features/images/grid.css', '/features/images/tile.css');

/** Tiles exist this far beyond the window, in window heights. */
const OVERSCAN_WINDOWS = 1;

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
  #travel;
  #walk;
  /** The image in the tab order. */
  #current = '';
  #width = 0;
  #scale;
  #version = 0;
  #texts;
  /** @type {Spot | null} */
  #spot = null;
  #pace = new GridPace(() => this.#rest());

  /**
   * @param {ImageList} source
   * @param {Grouping} grouping
   * @param {GridTexts} texts
   * @param {number} [scale] of the rows' usual height
   */
  constructor(source, grouping, texts, scale = 1) {
    super();
    this.#scale = scale;
    this.#texts = texts;
    this.#source = source;
    this.#layout = new GridLayout(grouping);
    this.#place = new GridPlace(source, this.#layout, this.#scroll);
    this.#travel = new GridTravel(source, this.#layout, this.#scroll);
    this.#walk = new GridWalk(this, source, this.#layout, this.#scroll);
    this.#window = new GridWindow(this, texts);
  }

  render() {
    this.setAttribute('role', 'grid');
    if (this.#texts.isSelected) this.setAttribute('aria-multiselectable', 'true');
    this.tabIndex = -1;
    this.#width = this.clientWidth;
    this.listen(
      window,
      'scroll',
      oncePerFrame(() => this.#scrolled()),
      { passive: true },
    );
    this.listen(this, 'keydown', (event) => this.#walk.press(event));
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
    return this.#travel.index;
  }

  get spot() {
    return this.#place.spot();
  }

  /** Paints what the source holds now. */
  update() {
    const focused = this.contains(document.activeElement);
    const before = this.#source.start + this.#layout.items.findIndex(({ id }) => id === this.#current);
    this.#keepingPlace(() => this.#arrange());
    this.#land();
    const { items } = this.#layout;
    if (focused && this.#source.indexOf(this.#current) < 0)
      this.#current = items[Math.max(0, Math.min(before - this.#source.start, items.length - 1))]?.id ?? '';
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
    if (top < this.#scroll.offset + this.#scroll.headroom) this.#scroll.to(top - this.#scroll.headroom);
    else if (bottom > this.#scroll.offset + innerHeight - this.#scroll.footroom) this.#scroll.to(bottom - innerHeight + this.#scroll.footroom);
    this.#paint();
    this.#focus();
  }

  /**
   * Moves the window to any index of the whole; missing images are fetched when it rests.
   *
   * @param {number} index
   */
  travel(index) {
    this.#travel.goTo(index);
    this.#scrolled();
  }

  /**
   * Moves to an image of the whole, which need not be here, and puts the focus on it.
   *
   * @param {number} index
   */
  visit(index) {
    this.travel(index);
    const at = index - this.#source.start;
    const image = this.#layout.items[at];
    if (image && this.#source.exact && this.#layout.rowOf(at)) this.reveal(image.id);
    else this.#travel.load(index, true);
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

  /**
   * Shows all images larger or smaller; what was at a point of the window stays at that height.
   *
   * @param {number} scale of the rows' usual height
   * @param {Point | null} [point]
   */
  zoom(scale, point = null) {
    if (scale === this.#scale) return;
    this.#scale = scale;
    this.#keepingPlace(() => this.#arrange(), point && { x: point.x - this.getBoundingClientRect().left, y: point.y });
    this.#paint();
  }

  #arrange() {
    if (!this.#width) return;
    this.#layout.arrange(this.#source, this.#width, this.#scale);
    this.#scroll.resize(this.#layout.height);
    this.style.setProperty('--frame', `${rowHeight(this.#width, this.#scale)}px`);
    this.#version++;
  }

  #scrolled() {
    this.#pace.moved(this.#scroll.offset);
    this.#travel.moved();
    this.#paint();
    this.dispatchEvent(new Event('moved'));
  }

  #rest() {
    this.#paint();
    const missing = this.#layout.missingAt(this.#scroll.offset + innerHeight / 2);
    const away = missing === null ? 0 : missing - this.#source.start;
    if (missing !== null && (away < -MAX_GAP_BY_PAGES || away > this.#layout.items.length + MAX_GAP_BY_PAGES))
      this.#travel.load(this.#travel.goal?.index ?? missing, false);
    this.dispatchEvent(new Event('rest'));
  }

  #paint() {
    if (!this.isConnected) return;
    this.#scroll.follow();
    const { offset } = this.#scroll;
    const [from, to] = [offset - innerHeight * OVERSCAN_WINDOWS, offset + innerHeight * (1 + OVERSCAN_WINDOWS)];
    const rows = this.#layout.rowsBetween(from, to);
    if (this.#source.indexOf(this.#current) < 0 && !this.contains(document.activeElement)) this.#becomeCurrent(rows);
    this.#window.paint({
      items: this.#layout.items,
      layout: this.#layout,
      current: this.#source.indexOf(this.#current),
      from,
      to,
      top: offset,
      bottom: offset + innerHeight,
      segment: this.#scroll.segment,
      version: this.#version + this.#scroll.shifts,
      hurried: this.#pace.hurried,
    });
    this.#nameDay(offset + this.#scroll.headroom);
    this.#attend(rows, offset);
  }

  /** @param {import('./grid-types.js').GridRow[]} rows */
  #becomeCurrent(rows) {
    const edge = this.#scroll.offset + this.#scroll.headroom;
    const row = rows.find(({ top }) => top >= edge) ?? rows[0];
    const id = row ? this.#layout.items[row.from].id : '';
    if (id === this.#current) return;
    this.#current = id;
    this.#version++;
  }

  /** @param {number} edge */
  #nameDay(edge) {
    const [row] = this.#layout.rowsBetween(edge, edge + innerHeight);
    if (!row) return this.#window.nameDay('', '');
    const scrolled = edge > row.top - row.strip + 8;
    this.#window.nameDay(row.key, scrolled ? this.#layout.groups.labelText(this.#layout.items[row.from]) : '');
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
    if (away >= 0 && away < this.#layout.items.length + MAX_GAP_BY_PAGES) this.#source.see(this.#layout.items.length, this.#layout.items.length);
  }

  /** Shows what was fetched for the place that the user travelled to. */
  #land() {
    const landed = this.#travel.land();
    if (!landed) return;
    this.#current = landed.id;
    if (landed.focus) this.reveal(landed.id);
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
   * @param {Point | null} [point] that stays instead
   */
  #keepingPlace(work, point = null) {
    const wish = this.#spot;
    const { goal } = this.#travel;
    const place = this.#place.note(point);
    work();
    const wished = wish ? this.#place.offsetUnder([{ id: wish.id, under: wish.offset }]) : null;
    if (wished !== null) this.#spot = null;
    else if (goal && !point) return this.#travel.goTo(goal.index);
    const offset = wished ?? this.#place.offsetOf(place);
    if (offset !== null) this.#scroll.to(offset);
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
}

customElements.define('image-grid', ImageGrid);
