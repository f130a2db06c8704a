/**
 * @import { Point } from '../../lib/gestures.js'
 * @import { DatedList } from './dated-list.js'
 * @import { Level } from './periods.js'
 */
import { el, fill } from '../../lib/dom.js';
import { style } from '../../lib/style.js';
import { View } from '../../lib/view.js';
import { texts } from '../images/selection-texts.js';
import { Mosaic } from './mosaic.js';
import { MosaicSamples } from './mosaic-samples.js';
import { periodsOf } from './periods.js';

await style('/features/photos/mosaics.css');

/** Photos are there this far beyond the window. */
const OVERSCAN = '25% 0px';

/**
 * All months of a list, or all its years, as mosaics: one in the tab order, and arrow keys to the others. Event: `enter`
 * with the key of one that was pressed.
 */
export class MosaicWall extends View {
  #list;
  /** @type {Map<string, Mosaic>} */
  #mosaics = new Map();
  #samples = /** @type {MosaicSamples} */ (/** @type {unknown} */ (null));
  #sight = /** @type {IntersectionObserver} */ (/** @type {unknown} */ (null));
  #drawn = /** @type {unknown} */ (null);
  /** The key of the one in the tab order. */
  current = '';

  /**
   * @param {DatedList} list
   * @param {Level} level
   */
  constructor(list, level) {
    super();
    this.#list = list;
    this.level = level;
    this.className = level;
  }

  render() {
    this.#samples = new MosaicSamples(this.#list.samples, this.life);
    this.#sight = new IntersectionObserver((entries) => entries.forEach((entry) => this.#see(entry)), { rootMargin: OVERSCAN });
    this.life.addEventListener('abort', () => this.#sight.disconnect());
    this.listen(this.#list, 'change', () => this.#draw());
    this.listen(this, 'focusin', ({ target }) => this.#keep(target.dataset.key ?? this.current));
    this.listen(this, 'click', ({ target }) => this.#enter(target.closest('.mosaic')?.dataset.key));
    this.listen(this, 'keydown', (event) => this.#press(event));
    this.#drawn = null;
    this.#draw();
  }

  /**
   * The key of the mosaic at a point, or of the nearest one beside it.
   *
   * @param {Point} point
   */
  keyAt(point) {
    const far = (/** @type {Mosaic} */ { face }) => distance(point, face.getBoundingClientRect());
    return [...this.#mosaics.values()].reduce((one, other) => (far(other) < far(one) ? other : one)).period.key;
  }

  /**
   * Brings a mosaic into the window: its middle to a height of it, or all of it into sight.
   *
   * @param {string} key
   * @param {number | null} [y]
   */
  reveal(key, y = null) {
    const face = (this.#mosaics.get(key) ?? this.#nearest(key))?.face;
    if (!face) return;
    this.#keep(face.dataset.key ?? '');
    const { top, height } = face.getBoundingClientRect();
    if (y === null) face.scrollIntoView({ block: 'nearest' });
    else scrollBy({ top: top + height / 2 - y, behavior: 'instant' });
  }

  focus() {
    this.#mosaics.get(this.current)?.face.focus({ preventScroll: true });
  }

  #draw() {
    if (this.#drawn === this.#list.sections) return;
    this.#drawn = this.#list.sections;
    const focused = this.contains(document.activeElement);
    const before = this.#mosaics;
    this.#mosaics = new Map(
      periodsOf(this.#list.sections, this.level).map((period) => {
        const known = before.get(period.key);
        return [period.key, known && known.period.count === period.count ? known : new Mosaic(period, this.level)];
      }),
    );
    fill(this, this.#groups());
    this.#sight.disconnect();
    for (const { face } of this.#mosaics.values()) this.#sight.observe(face);
    this.#keep(this.#nearest(this.current)?.period.key ?? '');
    if (focused) this.focus();
  }

  /** The years in one list, and the months in a list for each year. */
  #groups() {
    const mosaics = [...this.#mosaics.values()];
    if (this.level === 'years') return [listOf(texts.sizes.allYears, mosaics)];
    const years = [...new Set(mosaics.map(({ period }) => period.key.slice(0, 4)))];
    return years.flatMap((year) =>
      listOf(
        year,
        mosaics.filter(({ period }) => period.key.startsWith(year)),
      ),
    );
  }

  /** The newest that is not newer, or the oldest. @param {string} key */
  #nearest(key) {
    const all = [...this.#mosaics.values()];
    return key ? (all.find(({ period }) => period.key <= key) ?? all.at(-1)) : all[0];
  }

  /** @param {IntersectionObserverEntry} entry */
  #see({ target, isIntersecting }) {
    const { key = '' } = /** @type {HTMLElement} */ (target).dataset;
    const mosaic = this.#mosaics.get(key);
    if (!mosaic) return;
    if (isIntersecting) return this.#samples.want({ key, places: mosaic.places, show: (images) => mosaic.show(images) });
    this.#samples.drop(key);
    mosaic.clear();
  }

  /** @param {string} key */
  #keep(key) {
    const [before, now] = [this.#mosaics.get(this.current), this.#mosaics.get(key)];
    this.current = key;
    if (before) before.face.tabIndex = -1;
    if (now) now.face.tabIndex = 0;
  }

  /** @param {string | undefined} key */
  #enter(key) {
    if (key) this.dispatchEvent(new CustomEvent('enter', { detail: key }));
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = this.#moved(event.key);
    if (!to) return;
    event.preventDefault();
    to.face.focus();
  }

  /** @param {string} key that was pressed */
  #moved(key) {
    const all = [...this.#mosaics.values()];
    const at = all.findIndex(({ period }) => period.key === this.current);
    if (key === 'ArrowLeft' || key === 'ArrowRight') return all[at + (key === 'ArrowLeft' ? -1 : 1)] ?? all[at];
    if (key === 'Home' || key === 'End') return all.at(key === 'Home' ? 0 : -1);
    if (key === 'ArrowUp') return besides(all[at], all.slice(0, at).reverse());
    if (key === 'ArrowDown') return besides(all[at], all.slice(at + 1));
    return null;
  }
}

/**
 * What is under or over one, in the row that comes next.
 *
 * @param {Mosaic} mosaic
 * @param {Mosaic[]} others the next ones first
 */
function besides(mosaic, others) {
  const { top, left } = mosaic.face.getBoundingClientRect();
  const boxes = others.map((other) => ({ other, box: other.face.getBoundingClientRect() }));
  const row = boxes.find(({ box }) => box.top !== top)?.box.top;
  return (
    boxes
      .filter(({ box }) => box.top === row)
      .reduce(
        (one, next) => (one && Math.abs(one.box.left - left) <= Math.abs(next.box.left - left) ? one : next),
        /** @type {typeof boxes[0] | null} */ (null),
      )?.other ?? mosaic
  );
}

/**
 * @param {Point} point
 * @param {DOMRect} box
 */
const distance = ({ x, y }, { left, right, top, bottom }) => Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/**
 * @param {string} name
 * @param {Mosaic[]} mosaics
 */
const listOf = (name, mosaics) =>
  el(
    'section',
    { class: 'mosaic-group' },
    el('h2', { class: 'mosaic-head' }, name),
    el(
      'ul',
      { class: 'mosaic-list', role: 'list', 'aria-label': name },
      mosaics.map(({ element }) => element),
    ),
  );

customElements.define('mosaic-wall', MosaicWall);
