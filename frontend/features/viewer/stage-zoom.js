/** @import { Point } from '../../lib/zoom.js' */
/** @import { ImageStage } from './image-stage.js' */

const STEP = 1.5;

/** Enlarges, reduces and moves the image on the stage, as keys, buttons and double taps ask for it. */
export class StageZoom {
  #stage;

  /** @param {ImageStage} stage */
  constructor(stage) {
    this.#stage = stage;
  }

  /** @param {Point} [at] */
  toggle(at) {
    const slide = this.#stage.current;
    if (slide?.zoom) this.to(slide.zoomed ? slide.zoom.fit : slide.zoom.detail, at);
  }

  /** @param {1 | -1} direction */
  by(direction) {
    const slide = this.#stage.current;
    if (slide) this.to(slide.pose.scale * STEP ** direction);
  }

  /**
   * @param {number | 'full'} scale
   * @param {Point} [at]
   */
  to(scale, at) {
    const slide = this.#stage.current;
    if (!slide?.zoom) return;
    const { zoom, pose } = slide;
    const wanted = scale === 'full' ? zoom.full : scale;
    const to = Math.min(zoom.max, Math.max(zoom.fit, wanted));
    this.#stage.settle({ pose: zoom.within(zoom.at(pose, to, at ?? zoom.middle)) });
  }

  /**
   * @param {number} x share of the place
   * @param {number} y
   * @returns {boolean} whether there is more of the image than fits
   */
  pan(x, y) {
    const slide = this.#stage.current;
    if (!slide?.zoom || !slide.zoomed) return false;
    const { pose, zoom } = slide;
    this.#stage.settle({ pose: zoom.within({ ...pose, x: pose.x - x * zoom.place.width, y: pose.y - y * zoom.place.height }) });
    return true;
  }
}
