/**
 * The one law of motion here: a critically damped spring. Towards the place that a throw would reach by itself
 * (`landing`) it is plain friction; towards a nearer one it brakes without a jolt; from rest it is an ease out.
 */

/** How long a throw lasts, in milliseconds: after that a third of its speed is left. */
export const FRICTION = 200;
/** The same for what is put, not thrown. */
export const PLACING = 70;

/**
 * @param {number} from
 * @param {number} velocity per millisecond
 */
export const landing = (from, velocity) => from + velocity * FRICTION;

/**
 * @param {{ from: number, to: number, velocity?: number, pace?: number }} motion `pace` is the time after which a third
 *   of the way is left, in milliseconds
 * @returns {(time: number) => number} where it is after so many milliseconds
 */
export function spring({ from, to, velocity = 0, pace = PLACING }) {
  const way = from - to;
  const push = velocity + way / pace;
  return (time) => to + (way + push * time) * Math.exp(-time / pace);
}

/** @param {number} pace */
export const duration = (pace) => pace * 8;
