/** @import { Viewport } from './viewport.js' */
import { clamp, latitudeOf, longitudeOf, MAX_LATITUDE, xOf, yOf } from './mercator.js';

/** Degrees between two lines. */
const STEPS = [30, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001];

/** Lines are at least so far apart, in pixels. */
const LEAST = 110;

/**
 * Meridians and parallels at round degrees, as a path in pixels of the rectangle.
 *
 * @param {Viewport} viewport
 */
export function graticule(viewport) {
  const { width, height, place } = viewport;
  const { x, y, scale } = place;
  const step = STEPS.findLast((degrees) => (xOf(degrees) - xOf(0)) * scale >= LEAST) ?? STEPS[0];
  const [west, east] = [longitudeOf(x - width / 2 / scale), longitudeOf(x + width / 2 / scale)].map((degrees) => clamp(degrees, -180, 180));
  const [north, south] = [latitudeOf(y - height / 2 / scale), latitudeOf(y + height / 2 / scale)].map((degrees) => clamp(degrees, -MAX_LATITUDE, MAX_LATITUDE));
  const [left, right] = [west, east].map((degrees) => px((xOf(degrees) - x) * scale + width / 2));
  const [top, bottom] = [north, south].map((degrees) => px((yOf(degrees) - y) * scale + height / 2));
  const meridians = multiples(step, west, east).map((degrees) => `M${px((xOf(degrees) - x) * scale + width / 2)} ${top}V${bottom}`);
  const parallels = multiples(step, south, north).map((degrees) => `M${left} ${px((yOf(degrees) - y) * scale + height / 2)}H${right}`);
  return [...meridians, ...parallels].join('');
}

/**
 * @param {number} step
 * @param {number} from
 * @param {number} to
 */
function multiples(step, from, to) {
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, at) => (first + at) * step);
}

/** @param {number} value */
const px = (value) => Math.round(value * 10) / 10;
