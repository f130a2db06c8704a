/** @import { Point } from '../../lib/gestures.js' */
/** @import { ImageGrid } from '../images/image-grid.js' */
/** @import { Levels } from './levels.js' */
import { el, fill, icon, set } from '../../lib/dom.js';
import { style } from '../../lib/style.js';
import { View } from '../../lib/view.js';
import { texts } from '../images/selection-texts.js';
import { chosenScale, chooseSize, hasSize } from './sizes.js';
import { ZoomSteps } from './zoom-steps.js';

await style('/features/photos/sizes.css');

const { sizes } = texts;

/** What a step leads to, out and in, at each level. */
const STEPS = {
  photos: [sizes.smaller, sizes.larger],
  smallest: [sizes.toMonths, sizes.larger],
  months: [sizes.toYears, sizes.intoPhotos],
  years: [sizes.toYears, sizes.intoMonths],
};

/**
 * Shows photos smaller and larger: by two buttons, by the wheel with Ctrl, as a pinch on a touchpad is, and by two fingers.
 * Beyond the smallest come whole months and years, where the list has them.
 */
export class SizeControl extends View {
  #grid;
  #levels;
  #smaller = button('less', () => this.#step(-1));
  #larger = button('add', () => this.#step(1));

  /**
   * @param {ImageGrid} grid
   * @param {Levels | null} levels
   */
  constructor(grid, levels) {
    super();
    this.#grid = grid;
    this.#levels = levels;
  }

  render() {
    fill(this, el('div', { class: 'sizes', role: 'group', 'aria-label': sizes.group }, this.#smaller, this.#larger));
    const steps = new ZoomSteps((by, at) => this.#step(by, at));
    const body = /** @type {HTMLElement} */ (this.parentElement);
    this.listen(body, 'wheel', (event) => steps.wheel(event), { passive: false });
    for (const type of ['touchstart', 'touchmove', 'touchend']) this.listen(body, type, (event) => steps.touch(event), { passive: true });
    this.update();
  }

  /**
   * @param {1 | -1} by
   * @param {Point} [at] which stays where it is
   */
  #step(by, at) {
    const levels = this.#levels;
    if (levels && (levels.level || (by < 0 && !hasSize(by)))) return levels.step(by, at);
    chooseSize(by);
    this.#grid.zoom(chosenScale(), at);
    this.update();
  }

  /** Called when the level has changed. */
  update() {
    const level = this.#levels?.level ?? null;
    const names = STEPS[level ?? (this.#levels && !hasSize(-1) ? 'smallest' : 'photos')];
    const ends = level ? [level === 'years', false] : [!this.#levels && !hasSize(-1), !hasSize(1)];
    [this.#smaller, this.#larger].forEach((button, at) => set(button, { 'aria-label': names[at], title: names[at], 'aria-disabled': ends[at] && 'true' }));
  }
}

/**
 * @param {string} symbol
 * @param {() => void} run
 */
const button = (symbol, run) => el('button', { type: 'button', class: 'quiet square', onclick: run }, icon(symbol));

customElements.define('size-control', SizeControl);
