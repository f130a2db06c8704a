/** Bars go after so many milliseconds without a hand. */
const HIDE_AFTER = 3000;

/** Where only the image should be seen, the viewer's bars come with the hand and go after it. */
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

  /** By a tap, which has the last word. */
  toggle() {
    this.stop();
    this.#bare(!this.#viewer.classList.contains('bare'));
  }

  /** A hand was there, or something that is to be seen. @param {Event} [event] */
  show(event) {
    if (event instanceof PointerEvent && event.pointerType === 'touch') return;
    this.stop();
    this.#bare(false);
    if (this.#alone()) this.#timer = setTimeout(() => this.#hideUnlessFocused(), HIDE_AFTER);
  }

  stop() {
    clearTimeout(this.#timer);
  }

  /** Not under the feet of somebody who goes along them by keyboard. */
  #hideUnlessFocused() {
    const focus = this.#viewer.querySelector('.viewer-bar :focus-visible, .details :focus-visible');
    this.#bare(!focus);
  }

  /** @param {boolean} bare */
  #bare(bare) {
    this.#viewer.classList.toggle('bare', bare);
  }
}
