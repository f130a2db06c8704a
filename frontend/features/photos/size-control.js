/** @import { Point } from '../../lib/gestures.js' */
/** @import { ImageGrid } from '../images/image-grid.js' */
import { el, fill, icon, set } from '../../lib/dom.js';
import { style } from '../../lib/style.js';
import { View } from '../../lib/view.js';
import { chosenScale, chooseSize, hasSize } from './sizes.js';
import { ZoomSteps } from './zoom-steps.js';

await style('/features/photos/sizes.css');

/** Shows photos smaller and larger: by two buttons, by the wheel with Ctrl, as a pinch on a touchpad is, and by two fingers. */
export class SizeControl extends View {
  #grid;
  #smaller = button('Smaller photos', 'less', () => this.#step(-1));
  #larger = button('Larger photos', 'add', () => this.#step(1));

  /** @param {ImageGrid} grid */
  constructor(grid) {
    super();
    this.#grid = grid;
  }

  render() {
    fill(this, el('div', { class: 'sizes', role: 'group', 'aria-label': 'Size of photos' }, this.#smaller, this.#larger));
    const steps = new ZoomSteps((by, at) => this.#step(by, at));
    this.listen(this.#grid, 'wheel', (event) => steps.wheel(event), { passive: false });
    for (const type of ['touchstart', 'touchmove', 'touchend']) this.listen(this.#grid, type, (event) => steps.touch(event), { passive: true });
    this.#mark();
  }

  /**
   * @param {1 | -1} by
   * @param {Point} [at] which stays where it is
   */
  #step(by, at) {
    chooseSize(by);
    this.#grid.zoom(chosenScale(), at);
    this.#mark();
  }

  #mark() {
    set(this.#smaller, { 'aria-disabled': !hasSize(-1) && 'true' });
    set(this.#larger, { 'aria-disabled': !hasSize(1) && 'true' });
  }
}

/**
 * @param {string} name
 * @param {string} symbol
 * @param {() => void} run
 */
const button = (name, symbol, run) => el('button', { type: 'button', class: 'quiet square', 'aria-label': name, title: name, onclick: run }, icon(symbol));

customElements.define('size-control', SizeControl);
