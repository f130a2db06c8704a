/** @import { ImageView } from '../../api/types.js' */
/** @import { ImageGrid } from './image-grid.js' */
/** @import { ImageList } from './image-list.js' */
/** @import { Selection } from './selection.js' */
import { explain } from '../../api/problem.js';
import { monthsOf, sectionsOf, totalOf } from '../../lib/months.js';
import { actOf, GRID_KEYS } from '../../lib/shortcuts.js';
import { notices } from '../notices/notices.js';
import { MAX_SELECTED } from './selection.js';
import { texts } from './selection-texts.js';
import { localDate } from './taken.js';
import { imagesOfSection } from './whole-list.js';

/** A press of this length selects, in milliseconds. */
const LONG_PRESS = 450;

/** A press that moves further than this is none, in pixels. */
const MAX_PRESS_MOVE = 10;

/** Selects images in a grid: by mouse, with shift for a range, by keys, by a long press, and a day, a month or the whole list at once. */
export class GridSelecting {
  #grid;
  #selection;
  #source;
  #opens;

  /**
   * @param {ImageGrid} grid
   * @param {Selection} selection
   * @param {ImageList} source
   * @param {boolean} opens whether a press opens an image as long as none is selected
   */
  constructor(grid, selection, source, opens) {
    this.#grid = grid;
    this.#selection = selection;
    this.#source = source;
    this.#opens = opens;
  }

  /** @param {AbortSignal} signal */
  listen(signal) {
    this.#grid.addEventListener('click', (event) => this.#click(event), { signal });
    this.#grid.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.#grid.addEventListener('extend', (event) => void this.#extend(/** @type {CustomEvent} */ (event).detail), { signal });
    this.#listenToFingers(signal);
  }

  /**
   * Selects the whole day of an image, or deselects it if all of it is selected.
   *
   * @param {ImageView} image
   */
  async toggleDay(image) {
    await attempt(async () => {
      const images = await this.#source.together(image);
      this.#selection.set(images, !images.every(({ id }) => this.#selection.has(id)));
      this.#selection.anchor = image;
    });
  }

  /** Selects the whole list, also what is not held of it. */
  async selectAll() {
    await this.#grow(null, this.#source.total);
  }

  /**
   * Selects a month, or several, or deselects them if all of them is selected. A list that is one section is selected as a
   * whole.
   *
   * @param {string} key
   */
  async toggleSection(key) {
    const { sections } = this.#source;
    const [oldest, newest] = monthsOf(key);
    const isIn = (/** @type {string} */ month) => sections.length < 2 || (month >= oldest && month <= newest);
    const count = totalOf(sectionsOf(sections.filter((section) => isIn(section.key))));
    const selected = this.#selection.images.filter((image) => isIn(localDate(image).slice(0, 7)));
    if (selected.length && selected.length >= count) this.#selection.set(selected, false);
    else await this.#grow(key, count);
  }

  /**
   * @param {string | null} key of a section; null: all of them
   * @param {number} count
   */
  async #grow(key, count) {
    await attempt(async () => {
      const all = await this.#selection.grow((signal) => imagesOfSection(this.#source, key, signal), count);
      if (!all) notices.show({ text: texts.bar.full(MAX_SELECTED) });
    });
  }

  /**
   * The image that a key was pressed on. The focus may be on another by now, because keys are delayed until this code
   * is loaded.
   *
   * @param {KeyboardEvent} event
   */
  at({ target }) {
    if (!(target instanceof Element) || !this.#grid.contains(target)) return null;
    const part = target.closest('[data-id]');
    return part ? this.#source.find(nameOf(part)) : this.#grid.current;
  }

  /** @param {MouseEvent} event */
  #click(event) {
    const target = event.target instanceof Element ? event.target : null;
    const month = target?.closest('[data-month]');
    if (month instanceof HTMLElement) return void this.toggleSection(month.dataset.month ?? '');
    const day = target?.closest('[data-day]');
    const face = target?.closest('.face');
    const image = this.#source.find(nameOf(day ?? face ?? target?.closest('.mark-box')));
    if (!image) return;
    if (day) return void this.toggleDay(image);
    const opens = face && this.#opens && !this.#selection.size && !event.shiftKey;
    if (opens || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.#pick(image, event.shiftKey);
  }

  /**
   * @param {ImageView} image
   * @param {boolean} range
   */
  #pick(image, range) {
    const { anchor } = this.#selection;
    if (range && anchor) void this.#extend({ from: anchor, to: image });
    else this.#selection.toggle(image);
  }

  /** @param {{ from: ImageView, to: ImageView }} range */
  async #extend({ from, to }) {
    const anchor = this.#selection.anchor ?? from;
    this.#selection.anchor = anchor;
    await attempt(async () => this.#selection.set(await this.#source.between(anchor, to), true));
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const image = this.at(event);
    if (!image) return;
    const act = actOf(GRID_KEYS, event);
    if (act === 'select') this.#pick(image, event.shiftKey);
    else if (act === 'all') void this.selectAll();
    else if (act === 'day') void this.toggleDay(image);
    else if (act === 'month') void this.toggleSection(localDate(image).slice(0, 7));
    else return;
    event.preventDefault();
  }

  /** @param {AbortSignal} signal */
  #listenToFingers(signal) {
    /** @type {{ x: number, y: number, timer: ReturnType<typeof setTimeout> } | null} */
    let press = null;
    let pressed = false;
    const release = () => {
      if (press) clearTimeout(press.timer);
      press = null;
    };
    const { signal: _, ...passive } = { signal, passive: true };
    this.#grid.addEventListener(
      'pointerdown',
      ({ target, pointerType, isPrimary, clientX: x, clientY: y }) => {
        pressed = false;
        release();
        if (!isPrimary) return;
        const face = target instanceof Element ? target.closest('.face') : null;
        const image = pointerType === 'touch' && this.#source.find(nameOf(face));
        if (!image) return;
        const timer = setTimeout(() => {
          pressed = true;
          navigator.vibrate?.(12);
          this.#selection.toggle(image);
        }, LONG_PRESS);
        press = { x, y, timer };
      },
      { signal, ...passive },
    );
    this.#grid.addEventListener(
      'pointermove',
      ({ clientX, clientY }) => {
        if (press && Math.hypot(clientX - press.x, clientY - press.y) > MAX_PRESS_MOVE) release();
      },
      { signal, ...passive },
    );
    for (const type of ['pointerup', 'pointercancel']) this.#grid.addEventListener(type, release, { signal });
    // The press has done its work: it must not open the image or a menu as well.
    for (const type of ['click', 'contextmenu']) {
      this.#grid.addEventListener(
        type,
        (event) => {
          if (!pressed && !press) return;
          event.preventDefault();
          event.stopImmediatePropagation();
          if (type === 'click') pressed = false;
        },
        { signal, capture: true },
      );
    }
  }
}

/** @param {Element | null | undefined} element */
const nameOf = (element) => (element instanceof HTMLElement ? (element.dataset.id ?? element.dataset.day ?? '') : '');

/** @param {() => Promise<void>} work */
async function attempt(work) {
  try {
    await work();
  } catch (error) {
    notices.show({ text: texts.bar.failed(explain(error)), grave: true });
  }
}
