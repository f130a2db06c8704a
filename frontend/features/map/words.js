import { numberText } from '../../lib/format.js';

/**
 * Degrees as people write them.
 *
 * @param {{ latitude: number, longitude: number }} place
 */
export const coordinatesText = ({ latitude, longitude }) => `${degreesText(latitude, 'N', 'S')}, ${degreesText(longitude, 'E', 'W')}`;

/**
 * @param {number} degrees
 * @param {string} positive
 * @param {string} negative
 */
const degreesText = (degrees, positive, negative) => `${Math.abs(degrees).toFixed(2)}° ${degrees < 0 ? negative : positive}`;

/** With two figures, for more would not be true. @param {number} metres */
export function distanceText(metres) {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(metres)) - 1);
  const rounded = Math.round(metres / power) * power;
  return rounded < 1000 ? `${numberText(rounded)} m` : `${numberText(rounded / 1000)} km`;
}
