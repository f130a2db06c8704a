/**
 * Recognizes gestures of fingers (or a mouse) on an element: a drag along an axis, a pinch, a tap, a double tap.
 * {@link Gestures} knows no page and can be tried without one; {@link onGestures} ties it to an element.
 *
 * @typedef {{ x: number, y: number }} Point
 * @typedef {object} GestureHandlers what happens; all points in the element's own pixels
 * @property {(touch: boolean) => void} start something touched the element: anything that moves has to stop
 * @property {(way: Point, axis: 'x' | 'y') => void} drag the way since it began
 * @property {(velocity: Point) => void} dropped in pixels per millisecond
 * @property {(pinch: { from: Point, to: Point, ratio: number }) => void} pinch since it began
 * @property {(at: Point) => void} released after a pinch
 * @property {(at: Point, touch: boolean) => void} tap
 * @property {(at: Point) => void} doubleTap
 * @property {() => void} cancel no gesture: everything has to return to its place
 */

const DRAG_THRESHOLD = 8;
const MAX_TAP = 500;
const MAX_DOUBLE_TAP = 300;
const MAX_DOUBLE_TAP_DISTANCE = 40;
/** The speed is measured over this time, in milliseconds; a finger that rested as long has none. */
const VELOCITY_WINDOW = 100;
const MAX_TRAIL = 20;

export class Gestures {
  #to;
  /** @type {Map<number, Point>} */
  #fingers = new Map();
  /** @type {'none' | 'pressed' | 'drag' | 'pinch'} */
  #is = 'none';
  /** @type {Point} */
  #start = { x: 0, y: 0 };
  /** @type {'x' | 'y'} */
  #axis = 'x';
  #since = 0;
  #spread = 1;
  #touch = false;
  /** @type {(Point & { time: number })[]} */
  #trail = [];
  /** Where the finger came down on the screen. @type {Point} */
  #on = { x: 0, y: 0 };
  /** @type {{ on: Point, time: number, timer: ReturnType<typeof setTimeout> } | null} a tap that may become a double one */
  #first = null;

  /** @param {GestureHandlers} to */
  constructor(to) {
    this.#to = to;
  }

  /**
   * @param {number} id
   * @param {Point} at
   * @param {number} time
   * @param {boolean} [touch]
   * @param {Point} [on] the same point on the screen, where it stays if the element moves
   */
  down(id, at, time, touch = true, on = at) {
    if (this.#fingers.size >= 2) return;
    this.#on = on;
    this.#fingers.set(id, at);
    this.#touch = touch;
    if (this.#fingers.size === 1) {
      this.#to.start(touch);
      this.#press(at, time);
    } else {
      if (this.#is === 'drag') this.#to.cancel();
      this.#to.start(touch);
      this.#forgetTap();
      this.#is = 'pinch';
      this.#start = this.#centre();
      this.#spread = this.#distance();
    }
  }

  /**
   * @param {number} id
   * @param {Point} at
   * @param {number} time
   */
  move(id, at, time) {
    if (!this.#fingers.has(id)) return;
    this.#fingers.set(id, at);
    if (this.#is === 'pinch') {
      return this.#to.pinch({ from: this.#start, to: this.#centre(), ratio: this.#distance() / this.#spread });
    }
    this.#trail = [...this.#trail.slice(-MAX_TRAIL), { ...at, time }];
    const way = { x: at.x - this.#start.x, y: at.y - this.#start.y };
    if (this.#is === 'pressed' && Math.hypot(way.x, way.y) >= DRAG_THRESHOLD) {
      this.#is = 'drag';
      this.#axis = Math.abs(way.x) > Math.abs(way.y) ? 'x' : 'y';
      this.#start = at;
      this.#forgetTap();
    } else if (this.#is === 'drag') {
      this.#to.drag(way, this.#axis);
    }
  }

  /**
   * @param {number} id
   * @param {number} time
   */
  up(id, time) {
    const at = this.#fingers.get(id);
    if (!at) return;
    this.#fingers.delete(id);
    const was = this.#is;
    this.#is = 'none';
    if (was === 'pinch') return this.#afterPinch(at, time);
    if (was === 'drag') this.#to.dropped(this.#velocity(time));
    else if (was === 'pressed' && time - this.#since < MAX_TAP) this.#tapped(at, time);
    else this.#to.cancel();
  }

  /** @param {number} id */
  cancel(id) {
    if (!this.#fingers.delete(id)) return;
    this.#fingers.clear();
    this.#is = 'none';
    this.#to.cancel();
  }

  /**
   * @param {Point} at
   * @param {number} time
   */
  #press(at, time) {
    this.#is = 'pressed';
    this.#start = at;
    this.#since = time;
    this.#trail = [{ ...at, time }];
  }

  /**
   * The remaining finger continues as if it had just touched, but cannot become a tap.
   *
   * @param {Point} lifted
   * @param {number} time
   */
  #afterPinch(lifted, time) {
    const [left] = this.#fingers.values();
    this.#to.released(left ?? lifted);
    if (!left) return;
    this.#to.start(this.#touch);
    this.#press(left, time);
    this.#since = -Infinity;
  }

  /**
   * A second tap is judged by its own timestamp: on a busy page its event comes late, when the first one has already
   * taken effect.
   *
   * @param {Point} at
   * @param {number} time
   */
  #tapped(at, time) {
    const first = this.#first;
    this.#forgetTap();
    const on = this.#on;
    const second = first && time - first.time < MAX_DOUBLE_TAP && Math.hypot(on.x - first.on.x, on.y - first.on.y) < MAX_DOUBLE_TAP_DISTANCE;
    if (second) return this.#to.doubleTap(at);
    const touch = this.#touch;
    this.#first = { on, time, timer: setTimeout(() => this.#to.tap(at, touch), MAX_DOUBLE_TAP) };
    this.#to.cancel();
  }

  #forgetTap() {
    clearTimeout(this.#first?.timer);
    this.#first = null;
  }

  /** @param {number} time */
  #velocity(time) {
    const last = this.#trail.at(-1);
    if (!last || time - last.time > VELOCITY_WINDOW) return { x: 0, y: 0 };
    const first = this.#trail.find((one) => last.time - one.time <= VELOCITY_WINDOW) ?? last;
    const span = Math.max(1, last.time - first.time);
    return { x: (last.x - first.x) / span, y: (last.y - first.y) / span };
  }

  #centre() {
    const [a, b] = [...this.#fingers.values()];
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  }

  #distance() {
    const [a, b] = [...this.#fingers.values()];
    return Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
  }
}

/**
 * @param {HTMLElement} element
 * @param {GestureHandlers} to
 * @param {AbortSignal} signal
 */
export function onGestures(element, to, signal) {
  const gestures = new Gestures(to);
  /** @param {PointerEvent} event */
  const place = ({ clientX, clientY }) => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  /** @param {PointerEvent} event */
  const down = (event) => {
    if (event.button !== 0 || (event.target instanceof Element && event.target.closest('button, a'))) return;
    element.setPointerCapture(event.pointerId);
    const { pointerId, timeStamp, pointerType, clientX: x, clientY: y } = event;
    gestures.down(pointerId, place(event), timeStamp, pointerType !== 'mouse', { x, y });
  };
  element.addEventListener('pointerdown', down, { signal });
  element.addEventListener('pointermove', (event) => gestures.move(event.pointerId, place(event), event.timeStamp), { signal });
  element.addEventListener('pointerup', (event) => gestures.up(event.pointerId, event.timeStamp), { signal });
  element.addEventListener('pointercancel', (event) => gestures.cancel(event.pointerId), { signal });
}
