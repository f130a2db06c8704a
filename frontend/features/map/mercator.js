/** How wide the world is on the map, in its units; it is as high. */
export const WORLD = 4096;

/** As far as the map reaches north and south: there it is a square. */
export const MAX_LATITUDE = 85.0511;

/** @param {number} longitude degrees, east positive */
export const xOf = (longitude) => ((longitude + 180) / 360) * WORLD;

/** From the top. @param {number} latitude degrees, north positive; what is beyond the edge is at the edge */
export function yOf(latitude) {
  const sine = Math.sin((clamp(latitude, -MAX_LATITUDE, MAX_LATITUDE) * Math.PI) / 180);
  return clamp(0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI), 0, 1) * WORLD;
}

/** @param {number} x */
export const longitudeOf = (x) => (x / WORLD) * 360 - 180;

/** @param {number} y */
export const latitudeOf = (y) => (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / WORLD))) * 180) / Math.PI;

/**
 * @param {number} value
 * @param {number} least
 * @param {number} most
 */
export const clamp = (value, least, most) => Math.min(Math.max(value, least), most);
