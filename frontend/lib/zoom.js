/**
 * Computes the position and the scale of an image in its place, without a document. Lengths are CSS pixels of the
 * place, a scale is CSS pixels per pixel of the image.
 *
 * @typedef {{ x: number, y: number }} Point
 * @typedef {{ width: number, height: number }} Size
 * @typedef {{ x: number, y: number, scale: number }} Pose the image's left upper corner, and its scale
 * @typedef {{ min: number, max: number }} Range
 */

/** A small image is enlarged to fit, but no further than its pixels allow. */
const MAX_FIT = 2;
/** Every image can be enlarged beyond its fit, small ones too. */
const MAX_ZOOM = 3;
/** The share of a drag beyond an edge that the image follows. */
const ELASTICITY = 0.35;

export class Zoom {
  /**
   * @param {Size} place
   * @param {Size} image
   * @param {{ density?: number, margin?: number }} [options] pixels of the screen per CSS pixel; what stays free around
   *   an image that fits
   */
  constructor(place, image, { density = 1, margin = 0 } = {}) {
    this.place = place;
    this.image = image;
    this.fit = Math.min((place.width - 2 * margin) / image.width, (place.height - 2 * margin) / image.height, MAX_FIT);
    /** One pixel of the image on one of the screen. */
    this.full = 1 / density;
    this.max = Math.max(1, this.fit * MAX_ZOOM);
    /** The scale that a double tap goes to. */
    this.detail = this.full > this.fit * 1.4 ? this.full : Math.min(this.max, this.fit * 2);
  }

  /** The whole image, in the middle. @returns {Pose} */
  get home() {
    return this.within({ x: 0, y: 0, scale: this.fit });
  }

  /** @param {Pose} pose */
  isHome({ scale }) {
    return scale < this.fit * 1.01;
  }

  /**
   * @param {Pose} pose
   * @param {number} scale
   * @param {Point} point what lies under it stays there
   * @returns {Pose}
   */
  at(pose, scale, point) {
    const ratio = scale / pose.scale;
    return { x: point.x - (point.x - pose.x) * ratio, y: point.y - (point.y - pose.y) * ratio, scale };
  }

  /**
   * @param {number} scale
   * @returns {{ x: Range, y: Range }} where the corner may be, so that no edge comes into view without need
   */
  limits(scale) {
    return {
      x: range(this.place.width, this.image.width * scale),
      y: range(this.place.height, this.image.height * scale),
    };
  }

  /**
   * The nearest valid pose.
   *
   * @param {Pose} pose
   * @param {Point} [about] what stays under the fingers where the scale has to change
   * @returns {Pose}
   */
  settled(pose, about = this.middle) {
    return this.within(this.at(pose, clamp(pose.scale, { min: this.fit, max: this.max }), about));
  }

  /**
   * The nearest valid position at this scale.
   *
   * @param {Pose} pose
   * @returns {Pose}
   */
  within({ x, y, scale }) {
    const limits = this.limits(scale);
    return { x: clamp(x, limits.x), y: clamp(y, limits.y), scale };
  }

  /**
   * The pose during a drag: beyond the edges the image follows with resistance.
   *
   * @param {Pose} pose
   * @returns {Pose}
   */
  elastic({ x, y, scale }) {
    const limits = this.limits(scale);
    return { x: soft(x, limits.x), y: soft(y, limits.y), scale };
  }

  /**
   * @param {number} scale
   * @returns {number} the scale during a pinch that asks for this one
   */
  elasticScale(scale) {
    if (scale < this.fit) return this.fit * (scale / this.fit) ** ELASTICITY;
    return scale > this.max ? this.max * (scale / this.max) ** ELASTICITY : scale;
  }

  /**
   * The same view of the image in a place that changed its size.
   *
   * @param {Pose} pose
   * @param {Zoom} before
   * @returns {Pose}
   */
  carriedOver(pose, before) {
    if (before.isHome(pose)) return this.home;
    const [was, now] = [before.middle, this.middle];
    return this.settled({ x: now.x - (was.x - pose.x), y: now.y - (was.y - pose.y), scale: pose.scale });
  }

  /** @returns {Point} */
  get middle() {
    return { x: this.place.width / 2, y: this.place.height / 2 };
  }
}

/**
 * @param {number} place
 * @param {number} length
 * @returns {Range}
 */
function range(place, length) {
  const middle = (place - length) / 2;
  return length > place ? { min: place - length, max: 0 } : { min: middle, max: middle };
}

/**
 * @param {number} value
 * @param {Range} range
 */
export const clamp = (value, { min, max }) => Math.min(max, Math.max(min, value));

/**
 * @param {number} value
 * @param {Range} range
 */
export function soft(value, range) {
  const edge = clamp(value, range);
  return edge + (value - edge) * ELASTICITY;
}
