/** @import { ImageSlide } from './image-slide.js' */
import { isAnimated } from '../../api/image-files.js';
import { el } from '../../lib/dom.js';
import { still } from '../../lib/motion.js';
import { texts } from './texts.js';

/** Plays and pauses an image that is animated; there is no button for others. */
export class MotionButton {
  element = el('button', { type: 'button', class: 'motion', hidden: true, onclick: () => this.#play(!this.#playing) });
  /** @type {ImageSlide | null} */
  #slide = null;
  #playing = false;

  hide() {
    this.#slide = null;
    this.element.hidden = true;
  }

  /** @param {ImageSlide} slide which plays at once, unless the user wants nothing to move */
  async offer(slide) {
    this.#slide = slide;
    if (!(await isAnimated(slide.image).catch(() => false)) || this.#slide !== slide) return;
    this.element.hidden = false;
    this.#play(!still.matches);
  }

  /** @param {boolean} playing */
  #play(playing) {
    this.#playing = playing;
    this.element.textContent = playing ? texts.stage.pauseMotion : texts.stage.playMotion;
    void this.#slide?.play(playing);
  }
}
