/**
 * The one law of motion: a critically damped spring. Towards the point that a throw would reach by itself (`landing`)
 * it is plain friction; towards a nearer one it brakes without a jolt; from rest it is an ease-out.
 */

/** The time constant of a throw, in milliseconds: a third of its speed is left after it. */
export const FRICTION = 200;
/** The time constant of a movement that is no throw. */
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
