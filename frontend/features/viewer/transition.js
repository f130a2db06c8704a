import { el } from '../../lib/dom.js';
import { still } from '../../lib/motion.js';

const OPENING = { duration: 240, easing: 'cubic-bezier(0.2, 0, 0, 1)' };
const CLOSING = { duration: 200, easing: 'cubic-bezier(0.3, 0, 0, 1)' };

/**
 * The box of the image's tile in the page underneath, if it is in sight.
 *
 * @param {string} id
 */
export function tileBox(id) {
  const box = document.querySelector(`main [data-id="${CSS.escape(id)}"]`)?.getBoundingClientRect();
  return box && box.width > 0 && box.bottom > 0 && box.top < innerHeight ? box : null;
}

/**
 * Animates the opening of the viewer: the image grows out of its tile.
 *
 * @param {HTMLElement} viewer
 * @param {HTMLElement} carrier which holds the image
 * @param {DOMRect} box of the image
 * @param {DOMRect | null} tile
 */
export function openTransition(viewer, carrier, box, tile) {
  if (still.matches) return;
  viewer.animate([{ backgroundColor: 'transparent' }, {}], OPENING);
  for (const part of viewer.querySelectorAll('.viewer-bar, .viewer-tools, .arrow, .details')) part.animate([{ opacity: 0 }, {}], OPENING);
  if (!tile || !box.width) return void carrier.animate([{ opacity: 0 }, {}], OPENING);
  const ground = carrier.getBoundingClientRect();
  const scale = tile.width / box.width;
  const x = tile.left - ground.left - (box.left - ground.left) * scale;
  const y = tile.top - ground.top - (box.top - ground.top) * scale;
  carrier.style.transformOrigin = '0 0';
  carrier.animate([{ transform: `translate(${x}px, ${y}px) scale(${scale})` }, { transform: 'none' }], OPENING);
}

/**
 * Animates the closing of the viewer, which is already gone: the image shrinks into its tile.
 *
 * @param {string} source
 * @param {{ from: DOMRect, tile: DOMRect | null, ground: string }} way `ground` is the colour behind the image
 */
export function closeTransition(source, { from, tile, ground }) {
  if (still.matches) return;
  const img = el('img', { src: source, alt: '' });
  const flight = el('div', { class: 'flight', 'aria-hidden': 'true' }, img);
  const box = (/** @type {DOMRect} */ { left, top, width, height }) => ({ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  Object.assign(img.style, box(tile ?? from));
  flight.style.backgroundColor = ground;
  document.body.append(flight);
  flight.animate([{}, { backgroundColor: 'transparent' }], CLOSING).finished.finally(() => flight.remove());
  if (!tile) return void img.animate([{ opacity: 1 }, { opacity: 0, scale: 0.9 }], CLOSING);
  const start = `translate(${from.left - tile.left}px, ${from.top - tile.top}px) scale(${from.width / tile.width}, ${from.height / tile.height})`;
  img.animate([{ transform: start }, { transform: 'none' }], CLOSING);
}
