import { Gestures } from '../../lib/gestures.js';
import { MAP_KEYS } from '../../lib/map-shortcuts.js';
import { actOf } from '../../lib/shortcuts.js';

/** How much of the window an arrow key moves the map by. */
const STEP = 0.2;

/** How much a pixel of the wheel zooms by; a pinch on a touchpad comes as smaller steps, with Ctrl. */
const [WHEEL, PINCH] = [0.0022, 0.01];

/** A line of wheels that count in lines, in pixels. */
const LINE = 16;

/** @import { Point } from '../../lib/gestures.js' */

/**
 * @typedef {object} MapHandlers points and ways in pixels of the element
 * @property {() => void} start something touched the map: what moves by itself has to stop
 * @property {(way: Point) => void} pan since it began
 * @property {(pinch: { from: Point, to: Point, ratio: number }) => void} pinch since it began
 * @property {(ratio: number, at: Point) => void} wheel
 * @property {(ratio: number, at?: Point) => void} zoom at once, by a key or a double tap
 * @property {(across: number, down: number) => void} step by a key, as shares of the window
 * @property {() => void} whole
 */

/**
 * Moves a map by fingers, mouse, wheel and keys. What begins on a circle moves the map, too; only without a drag is it a click.
 *
 * @param {HTMLElement} element
 * @param {MapHandlers} to
 * @param {AbortSignal} signal
 */
export function onMapGestures(element, to, signal) {
  let dragged = false;
  const place = (/** @type {MouseEvent} */ { clientX, clientY }) => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const gestures = new Gestures({
    start: to.start,
    drag: (way) => {
      dragged = true;
      to.pan(way);
    },
    pinch: (pinch) => {
      dragged = true;
      to.pinch(pinch);
    },
    doubleTap: (at) => to.zoom(2, at),
    dropped: () => {},
    released: () => {},
    tap: () => {},
    cancel: () => {},
  });
  /** @param {string} type @param {(event: any) => void} listener @param {AddEventListenerOptions} [options] */
  const on = (type, listener, options) => element.addEventListener(type, listener, { ...options, signal });
  on('pointerdown', (/** @type {PointerEvent} */ event) => {
    if (event.button !== 0 || (event.target instanceof Element && event.target.closest('button'))) return;
    dragged = false;
    gestures.down(event.pointerId, place(event), event.timeStamp, event.pointerType !== 'mouse');
  });
  // Captured only once it is a drag: a circle would not get its click otherwise.
  on('pointermove', (/** @type {PointerEvent} */ event) => {
    gestures.move(event.pointerId, place(event), event.timeStamp);
    if (dragged && event.buttons && !element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
  });
  on('pointerup', (/** @type {PointerEvent} */ event) => gestures.up(event.pointerId, event.timeStamp));
  for (const type of ['pointercancel', 'pointerleave']) on(type, (/** @type {PointerEvent} */ event) => gestures.cancel(event.pointerId));
  on('click', (/** @type {MouseEvent} */ event) => dragged && event.detail && (event.preventDefault(), event.stopPropagation()), { capture: true });
  on('dragstart', (event) => event.preventDefault());
  on(
    'wheel',
    (/** @type {WheelEvent} */ event) => {
      event.preventDefault();
      const way = event.deltaY * (event.deltaMode ? LINE : 1);
      to.wheel(Math.exp(-way * (event.ctrlKey ? PINCH : WHEEL)), place(event));
    },
    { passive: false },
  );
  on('keydown', (/** @type {KeyboardEvent} */ event) => {
    const act = actOf(MAP_KEYS, event);
    if (!act) return;
    event.preventDefault();
    if (act === 'left' || act === 'right') to.step(act === 'left' ? STEP : -STEP, 0);
    if (act === 'up' || act === 'down') to.step(0, act === 'up' ? STEP : -STEP);
    if (act === 'larger') to.zoom(2);
    if (act === 'smaller') to.zoom(0.5);
    if (act === 'whole') to.whole();
  });
}
