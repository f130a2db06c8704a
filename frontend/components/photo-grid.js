/** @import { ImageView } from '../api/types.js' */
/** @import { Layout } from '../lib/justify.js' */
import { justify } from '../lib/justify.js';
import { oncePerFrame, View } from '../lib/view.js';
import { moved } from './grid-keys.js';
import { GridWindow } from './grid-window.js';
import { localDate } from './photo-tile.js';

/** How far beyond the window tiles exist, in window heights. */
const MARGIN = 1;

/**
 * Any number of pictures in justified rows, by month. The layout knows the place of all, the page holds those near the
 * window. One tile takes part in the tab order, arrow keys go to the others.
 */
export class PhotoGrid extends View {
  /** @type {ImageView[]} */
  #images = [];
  /** @type {Layout} */
  #layout = justify([], 1, reading);
  /** @type {string[]} the ids the present layout is of */
  #placed = [];
  #window = new GridWindow(this);
  /** The picture in the tab order. */
  #current = '';
  #width = 0;
  #complete = true;

  render() {
    this.#width = this.clientWidth;
    this.listen(window, 'scroll', oncePerFrame(() => this.#paint()), { passive: true });
    this.listen(this, 'keydown', (event) => this.#key(event));
    this.listen(this, 'focusin', (event) => this.#visit(event.target.dataset.id));
    const watcher = new ResizeObserver(() => this.#resize());
    watcher.observe(this);
    this.life.addEventListener('abort', () => watcher.disconnect());
    this.#arrange();
  }

  /**
   * @param {ImageView[]} images
   * @param {boolean} complete false: older ones will follow
   */
  show(images, complete) {
    const at = Math.max(0, this.#indexOf(this.#current));
    const focused = this.contains(document.activeElement);
    this.#images = images;
    this.#complete = complete;
    if (this.#indexOf(this.#current) < 0) this.#current = images[Math.min(at, images.length - 1)]?.id ?? '';
    this.#keepingPlace(() => this.#arrange());
    if (focused && !this.contains(document.activeElement)) this.reveal(this.#current);
  }

  /**
   * Brings a picture into the window and puts the focus on it.
   *
   * @param {string} id
   */
  reveal(id) {
    this.#resize();
    const index = this.#indexOf(id);
    if (!this.#layout.rowOf[index]) return;
    this.#current = id;
    const top = this.#topOf(index);
    const bottom = top + this.#layout.rowOf[index].height;
    if (top < scrollY + this.#headroom()) scrollTo({ top: top - this.#headroom() });
    else if (bottom > scrollY + innerHeight) scrollTo({ top: bottom - innerHeight + 16 });
    this.#paint();
    this.#window.link(id)?.focus({ preventScroll: true });
  }

  #arrange() {
    if (!this.#width) return;
    this.#layout = justify(this.#images, this.#width, reading, !this.#complete);
    this.#placed = this.#images.map(({ id }) => id);
    this.style.height = `${this.#layout.height}px`;
    this.#paint();
  }

  #paint() {
    const top = scrollY - this.#origin();
    this.#window.paint({
      images: this.#images,
      layout: this.#layout,
      current: this.#indexOf(this.#current),
      from: top - innerHeight * MARGIN,
      to: top + innerHeight * (1 + MARGIN),
    });
  }

  #resize() {
    if (this.clientWidth === this.#width) return;
    this.#width = this.clientWidth;
    this.#keepingPlace(() => this.#arrange());
  }

  /**
   * Whatever `work` moves: the first picture in the window stays where it is.
   *
   * @param {() => void} work
   */
  #keepingPlace(work) {
    const edge = scrollY + this.#headroom() - this.#origin();
    const { rowOf, sectionOf } = this.#layout;
    const below = (/** @type {number} */ index) => sectionOf[index].top + rowOf[index].top + rowOf[index].height > edge;
    const before = scrollY > 0 ? rowOf.findIndex((_, index) => below(index)) : -1;
    const offset = before < 0 ? 0 : this.#topOf(before) - scrollY;
    const id = this.#placed[before];
    work();
    const after = id ? this.#indexOf(id) : -1;
    if (this.#layout.rowOf[after]) scrollTo({ top: this.#topOf(after) - offset });
  }

  /** @param {string | undefined} id */
  #visit(id) {
    if (!id || id === this.#current) return;
    this.#current = id;
    this.#paint();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const index = moved(event.key, this.#indexOf(this.#current), this.#layout);
    if (index === null) return;
    event.preventDefault();
    this.reveal(this.#images[index].id);
  }

  /** @param {string} id */
  #indexOf(id) {
    return this.#images.findIndex((image) => image.id === id);
  }

  /** @param {number} index */
  #topOf(index) {
    return this.#origin() + this.#layout.sectionOf[index].top + this.#layout.rowOf[index].top;
  }

  #origin() {
    return this.getBoundingClientRect().top + scrollY;
  }

  /** What the sticky bar and month cover at the window's top. */
  #headroom() {
    return Number.parseFloat(getComputedStyle(this).getPropertyValue('--headroom'));
  }
}

const reading = {
  /** @param {ImageView} image */
  keyOf: (image) => localDate(image).slice(0, 7),
  /** @param {ImageView} image */
  ratioOf: (image) => (image.thumbnail && image.width && image.height ? image.width / image.height : 1),
};

customElements.define('photo-grid', PhotoGrid);
