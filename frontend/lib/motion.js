import { duration, PLACING, spring } from './spring.js';

/** The user has asked the system for less motion. */
export const still = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * Animates numbers, frame by frame. With reduced motion the end is shown at once.
 *
 * @template {string} K
 * @param {Record<K, number>} from
 * @param {Record<K, number>} to
 * @param {(now: Record<K, number>) => void} paint
 * @param {{ velocity?: Partial<Record<K, number>>, pace?: number, done?: () => void }} [options]
 * @returns {() => void} stops it where it is
 */
export function move(from, to, paint, { velocity = {}, pace = PLACING, done = () => {} } = {}) {
  const keys = /** @type {K[]} */ (Object.keys(to));
  const springs = keys.map((key) => spring({ from: from[key], to: to[key], velocity: velocity[key], pace }));
  const end = still.matches ? 0 : duration(pace);
  let start = 0;
  let frame = 0;
  /** @param {number} now */
  const step = (now) => {
    start ||= now;
    const time = now - start;
    if (time >= end) {
      paint(to);
      return done();
    }
    paint(/** @type {Record<K, number>} */ (Object.fromEntries(keys.map((key, at) => [key, springs[at](time)]))));
    frame = requestAnimationFrame(step);
  };
  if (end) frame = requestAnimationFrame(step);
  else step(0);
  return () => cancelAnimationFrame(frame);
}
