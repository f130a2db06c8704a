/**
 * One-finger swipes on an element. The element follows the finger through `moved`; `ended` gets the direction, or null
 * when the finger came back. Mouse and pen are left alone, two fingers belong to the browser's zoom.
 *
 * @param {HTMLElement} element
 * @param {{ moved: (x: number, y: number) => void, ended: (direction: 'left' | 'right' | 'down' | null) => void, signal: AbortSignal }} to
 */
export function onSwipe(element, { moved, ended, signal }) {
  /** @type {{ id: number, x: number, y: number, at: number } | null} */
  let start = null;

  /** @param {PointerEvent} event */
  const begin = (event) => {
    if (event.pointerType !== 'touch') return;
    if (!event.isPrimary || (globalThis.visualViewport?.scale ?? 1) > 1.05) return cancel();
    start = { id: event.pointerId, x: event.clientX, y: event.clientY, at: event.timeStamp };
  };

  /** @param {PointerEvent} event */
  const move = (event) => {
    if (start?.id === event.pointerId) moved(event.clientX - start.x, event.clientY - start.y);
  };

  /** @param {PointerEvent} event */
  const end = (event) => {
    if (start?.id !== event.pointerId) return;
    const [x, y] = [event.clientX - start.x, event.clientY - start.y];
    const fast = event.timeStamp - start.at < 250;
    start = null;
    ended(directionOf(x, y, fast ? 24 : 80));
  };

  const cancel = () => {
    if (start) ended(null);
    start = null;
  };

  element.addEventListener('pointerdown', begin, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', end, { signal });
  element.addEventListener('pointercancel', cancel, { signal });
}

/**
 * @param {number} x
 * @param {number} y
 * @param {number} threshold in pixels
 */
function directionOf(x, y, threshold) {
  if (Math.abs(x) > Math.abs(y)) {
    if (Math.abs(x) < threshold) return null;
    return x < 0 ? 'left' : 'right';
  }
  return y > threshold * 1.5 ? 'down' : null;
}
