/** Between what opens and what it belongs to, and between it and the edge of the window, in pixels. */
const GAP = 4;

/**
 * Where to put what opens beside a control, such as a menu: below it or above it and along its left or right edge, on whichever
 * sides there is more room, and never larger than that room.
 *
 * @param {{ left: number, right: number, top: number, bottom: number }} control in the window
 * @param {{ width: number, height: number }} window
 * @returns {Record<'top' | 'right' | 'bottom' | 'left' | 'maxWidth' | 'maxHeight', string>} for its style
 */
export function beside({ left, right, top, bottom }, { width, height }) {
  const below = top + bottom <= height;
  const alongLeft = left + right < width;
  const px = (/** @type {number} */ length) => `${Math.max(GAP, length)}px`;
  return {
    top: below ? px(bottom + GAP) : 'auto',
    bottom: below ? 'auto' : px(height - top + GAP),
    left: alongLeft ? px(left) : 'auto',
    right: alongLeft ? 'auto' : px(width - right),
    maxWidth: px((alongLeft ? width - left : right) - GAP),
    maxHeight: px((below ? height - bottom : top) - 2 * GAP),
  };
}
