/** What is in every QR code of a version (ISO/IEC 18004, 6.3 and 7.9 to 7.10). */

/** Rows of modules: 1 is dark, and what is not drawn yet is undefined. @typedef {(number | undefined)[][]} Grid */

/** All that is the same whatever the text is. @param {number} version */
export function frameOf(version) {
  const size = 4 * version + 17;
  /** @type {Grid} */
  const grid = Array.from({ length: size }, () => Array(size).fill(undefined));
  for (let at = 8; at < size - 8; at++) grid[6][at] = grid[at][6] = 1 - (at % 2);
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ])
    drawSquares(grid, x, y, 4, [2, 4]);
  const places = alignment(version, size);
  const last = places.length - 1;
  places.forEach((x, i) =>
    places.forEach((y, j) => {
      const finder = (i === 0 && (j === 0 || j === last)) || (i === last && j === 0);
      if (!finder) drawSquares(grid, x, y, 2, [1]);
    }),
  );
  drawFormat(grid, 0);
  if (version >= 7) drawVersion(grid, version);
  return grid;
}

/**
 * Draws squares in each other around a module.
 *
 * @param {Grid} grid
 * @param {number} x
 * @param {number} y
 * @param {number} radius
 * @param {number[]} light the distances from the middle that are
 */
function drawSquares(grid, x, y, radius, light) {
  for (let dy = -radius; dy <= radius; dy++)
    for (let dx = -radius; dx <= radius; dx++)
      if (grid[y + dy] && x + dx >= 0 && x + dx < grid.length) grid[y + dy][x + dx] = Number(!light.includes(Math.max(Math.abs(dx), Math.abs(dy))));
}

/**
 * Where the middles of the alignment patterns are, both ways.
 *
 * @param {number} version
 * @param {number} size
 */
function alignment(version, size) {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = 2 * Math.ceil((version * 4 + 4) / (2 * count - 2));
  return [6, ...Array.from({ length: count - 1 }, (_, at) => size - 7 - step * (count - 2 - at))];
}

/**
 * @param {Grid} grid
 * @param {number} mask which is, with medium correction as 0, all that the format says
 */
export function drawFormat(grid, mask) {
  const size = grid.length;
  const bits = ((mask << 10) | checked(mask, 10, 0x537)) ^ 0x5412;
  for (let at = 0; at < 15; at++) {
    const bit = (bits >> at) & 1;
    if (at < 8) grid[at < 6 ? at : at + 1][8] = bit;
    else grid[8][at < 9 ? 7 : 14 - at] = bit;
    if (at < 8) grid[8][size - 1 - at] = bit;
    else grid[size - 15 + at][8] = bit;
  }
  grid[size - 8][8] = 1;
}

/**
 * @param {Grid} grid
 * @param {number} version
 */
function drawVersion(grid, version) {
  const bits = (version << 12) | checked(version, 12, 0x1f25);
  for (let at = 0; at < 18; at++) {
    const [far, near] = [grid.length - 11 + (at % 3), Math.floor(at / 3)];
    grid[far][near] = grid[near][far] = (bits >> at) & 1;
  }
}

/**
 * The bits that follow some so that errors in them can be corrected (a BCH code).
 *
 * @param {number} value
 * @param {number} degree
 * @param {number} generator
 */
function checked(value, degree, generator) {
  let rest = value;
  for (let times = 0; times < degree; times++) rest = (rest << 1) ^ ((rest >> (degree - 1)) * generator);
  return rest;
}
