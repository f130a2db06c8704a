/** The bars are hidden after this many milliseconds without input. */
const HIDE_AFTER = 3000;

/** Hides the viewer's bars where only the image should be visible, and shows them again with any input. */
export class AutoHideBars {
  #viewer;
  #alone;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {HTMLElement} viewer
   * @param {() => boolean} alone whether only the image should be seen
   */
  constructor(viewer, alone) {
    this.#viewer = viewer;
    this.#alone = alone;
  }

  /** Called for a tap, which overrides the timer. */
  toggle() {
    this.stop();
    this.#bare(!this.#viewer.classList.contains('bare'));
  }

  /** Called for input, or when a bar has something new to show. @param {Event} [event] */
  show(event) {
    if (event instanceof PointerEvent && event.pointerType === 'touch') return;
    this.stop();
    this.#bare(false);
    if (this.#alone()) this.#timer = setTimeout(() => this.#hideUnlessFocused(), HIDE_AFTER);
  }

  stop() {
    clearTimeout(this.#timer);
  }

  /** The bars stay while a keyboard user is on them. */
  #hideUnlessFocused() {
    const focus = this.#viewer.querySelector('.viewer-bar :focus-visible, .details :focus-visible');
    this.#bare(!focus);
  }

  /** @param {boolean} bare */
  #bare(bare) {
    this.#viewer.classList.toggle('bare', bare);
  }
}
