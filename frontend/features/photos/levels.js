/**
 * @import { Point } from '../../lib/gestures.js'
 * @import { ImageGrid } from '../images/image-grid.js'
 * @import { DatedList } from './dated-list.js'
 * @import { Level } from './periods.js'
 */
import { sectionAt } from '../../lib/months.js';
import { router } from '../../lib/router.js';
import { monthOf } from './by-date.js';
import { MosaicWall } from './mosaic-wall.js';

/**
 * @typedef {object} Stage where photos are shown
 * @property {DatedList} list
 * @property {ImageGrid} grid
 * @property {(before: MosaicWall | null, now: MosaicWall | null) => void} cover shows mosaics in the place of what is shown; null is the grid
 *
 * @typedef {{ level?: Level, at?: string }} LevelPlace in `history.state.photos`: what is shown instead of the photos, and where
 */

/** Out from the photos of a list to its months and to its years, and in again. Each is an entry of the browser's history. */
export class Levels {
  #stage;
  /** @type {MosaicWall | null} */
  #wall = null;

  /**
   * @param {Stage} stage
   * @param {AbortSignal} life of the page
   */
  constructor(stage, life) {
    this.#stage = stage;
    router.addEventListener('leave', () => this.#remember(), { signal: life });
    addEventListener('pagehide', () => this.#remember(), { signal: life });
    document.addEventListener('keydown', (event) => this.#press(event), { signal: life });
  }

  /** The months or the years, while they are shown instead of the photos. */
  get wall() {
    return this.#wall;
  }

  get level() {
    return this.#wall?.level ?? null;
  }

  /**
   * Goes out, or in at a point of the window.
   *
   * @param {1 | -1} by
   * @param {Point} [at]
   */
  step(by, at) {
    const wall = this.#wall;
    if (by > 0 && wall) this.#enter(at ? wall.keyAt(at) : wall.current);
    if (by < 0 && !wall) this.#go('months', this.#monthAt(at), at);
    if (by < 0 && wall?.level === 'months') this.#go('years', (at ? wall.keyAt(at) : wall.current).slice(0, 4), at);
  }

  /** Shows what the entry of the history says. @param {LevelPlace} place */
  arrive({ level, at }) {
    this.#turn(level ?? null, at ?? '', innerHeight / 2);
  }

  /** @param {string} key */
  #enter(key) {
    const { grid, list } = this.#stage;
    if (this.#wall?.level === 'years') {
      const newest = list.sections.find((section) => section.key.startsWith(key));
      return this.#go('months', newest?.key ?? key);
    }
    const index = list.sections.find((section) => section.key === key)?.first ?? 0;
    const focused = this.#wall?.contains(document.activeElement);
    router.stay({});
    this.#show(null);
    if (focused) grid.visit(index);
    else grid.travel(index);
  }

  /**
   * @param {Level} level
   * @param {string} key
   * @param {Point} [at]
   */
  #go(level, key, at) {
    router.stay({ photos: { level, at: key } });
    this.#turn(level, key, at?.y ?? innerHeight / 2);
  }

  /**
   * @param {Level | null} level
   * @param {string} key
   * @param {number} y the height of the window at which it is to be
   */
  #turn(level, key, y) {
    const focused = [this.#stage.grid, this.#wall].some((part) => part?.contains(document.activeElement));
    this.#show(level);
    this.#wall?.reveal(key, y);
    if (focused) this.#wall?.focus();
  }

  /** @param {Level | null} level */
  #show(level) {
    if (level === this.level) return;
    const before = this.#wall;
    this.#wall = level && new MosaicWall(this.#stage.list, level);
    this.#wall?.addEventListener('enter', (event) => this.#enter(/** @type {CustomEvent} */ (event).detail));
    this.#stage.cover(before, this.#wall);
  }

  /** The month of the photo at a point, or of the one in the window. @param {Point} [at] */
  #monthAt(at) {
    const { grid, list } = this.#stage;
    const tile = at && document.elementFromPoint(at.x, at.y)?.closest('[data-id]');
    const image = tile instanceof HTMLElement ? list.find(tile.dataset.id ?? '') : null;
    return image ? monthOf(image) : sectionAt(list.sections, grid.index).key;
  }

  /** Escape goes back, unless it is for something else: a dialog, a menu, the selection, a photo over the page. @param {KeyboardEvent} event */
  #press({ key, target, defaultPrevented }) {
    if (key !== 'Escape' || defaultPrevented || !this.#wall?.isConnected || this.#wall.closest('[inert]')) return;
    if (target === document.body || this.#wall.closest('main')?.contains(/** @type {Node} */ (target))) history.back();
  }

  #remember() {
    if (this.#wall?.isConnected) history.replaceState({ ...history.state, photos: { level: this.#wall.level, at: this.#wall.current } }, '');
  }
}
