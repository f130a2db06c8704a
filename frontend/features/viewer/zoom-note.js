/** @import { ImageSlide } from './image-slide.js' */
import { el } from '../../lib/dom.js';
import { texts } from './texts.js';

const { stage } = texts;

/** By what is shown. */
const SAY = { '': stage.zoom, there: stage.zoom, coming: stage.zoomLoading, refused: stage.zoomOfPreview };

/** Shows the zoom level after it has changed: 100 % is one pixel of the image on one of the screen. */
export class ZoomNote {
  element = el('p', { class: 'zoom-note' });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {ImageSlide} slide */
  show({ zoomed, pose, original }) {
    if (!zoomed) return this.hide();
    this.element.textContent = SAY[original](Math.round(pose.scale * devicePixelRatio * 100));
    this.element.classList.add('seen');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.hide(), original === 'refused' ? 5000 : 1500);
  }

  hide() {
    clearTimeout(this.#timer);
    this.element.classList.remove('seen');
  }
}
