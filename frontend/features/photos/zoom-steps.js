/** @import { Point } from '../../lib/gestures.js' */

/** The wheel has to turn this far for a step: a mouse does so at each notch, a pinch on a touchpad comes little by little. */
const WHEEL_STEP = 40;

/** What follows sooner is of the same pinch, which is one step, in milliseconds. */
const TURN = 200;

/** Two fingers have to part or meet by this factor for a step. */
const PINCH_STEP = 1.35;

/** Reads steps of zooming from wheel and fingers. */
export class ZoomSteps {
  #step;
  #turned = 0;
  #at = -Infinity;
  /** How far two fingers were apart at the last step. */
  #spread = 0;

  /** @param {(by: 1 | -1, at: Point) => void} step */
  constructor(step) {
    this.#step = step;
  }

  /** @param {Pick<WheelEvent, 'ctrlKey' | 'deltaY' | 'timeStamp' | 'clientX' | 'clientY' | 'preventDefault'>} event */
  wheel(event) {
    if (!event.ctrlKey) return;
    event.preventDefault();
    if (event.timeStamp - this.#at > TURN || event.deltaY * this.#turned < 0) this.#turned = 0;
    this.#at = event.timeStamp;
    const before = this.#turned;
    this.#turned += event.deltaY;
    const isNotch = Math.abs(event.deltaY) >= WHEEL_STEP;
    if (!isNotch && (Math.abs(before) >= WHEEL_STEP || Math.abs(this.#turned) < WHEEL_STEP)) return;
    this.#step(event.deltaY < 0 ? 1 : -1, { x: event.clientX, y: event.clientY });
  }

  /** @param {{ type: string, touches: ArrayLike<{ clientX: number, clientY: number }> }} event */
  touch({ type, touches }) {
    const [one, other] = Array.from(touches);
    if (!other || touches.length > 2) return void (this.#spread = 0);
    const spread = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
    if (type === 'touchstart' || !this.#spread) this.#spread = spread;
    const ratio = spread / this.#spread;
    if (ratio < PINCH_STEP && ratio > 1 / PINCH_STEP) return;
    this.#spread = spread;
    this.#step(ratio > 1 ? 1 : -1, { x: (one.clientX + other.clientX) / 2, y: (one.clientY + other.clientY) / 2 });
  }
}
