/** @import { Grid } from './qr-frame.js' */
import { codewordsOf } from './qr-codewords.js';
import { drawFormat, frameOf } from './qr-frame.js';

/** The margin that cameras need. */
const QUIET = 4;

/** Which modules each of the masks turns over (ISO/IEC 18004, 7.8.2). @type {((x: number, y: number) => number)[]} */
const MASKS = [
  (x, y) => (x + y) % 2,
  (_, y) => y % 2,
  (x) => x % 3,
  (x, y) => (x + y) % 3,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2,
  (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
];

/**
 * Draws a text as a QR code with medium error correction.
 *
 * @param {string} text
 * @returns {{ size: number, path: string }} the dark modules as the path of an SVG image, and the sides of its view box
 */
export function qrOf(text) {
  const { version, codewords } = codewordsOf(text);
  const frame = frameOf(version);
  const free = wayThrough(frame);
  const drawn = MASKS.map((masks, mask) => {
    const grid = frame.map((row) => [...row]);
    free.forEach(([x, y], at) => (grid[y][x] = ((codewords[at >> 3] >> (7 - (at & 7))) & 1) ^ Number(masks(x, y) === 0)));
    drawFormat(grid, mask);
    return { grid, penalty: penaltyOf(grid) };
  });
  const { grid } = drawn.reduce((best, one) => (one.penalty < best.penalty ? one : best));
  return { size: grid.length + 2 * QUIET, path: pathOf(grid) };
}

/** Where data go, in their order: two columns at a time, up and down, from the right. @param {Grid} frame */
function wayThrough(frame) {
  const size = frame.length;
  /** @type {[x: number, y: number][]} */
  const way = [];
  for (let right = size - 1; right > 0; right -= right === 8 ? 3 : 2 /* the timing pattern has a column of its own */) {
    const up = ((right + 1) & 2) === 0;
    for (let step = 0; step < size; step++) {
      const y = up ? size - 1 - step : step;
      for (const x of [right, right - 1]) if (frame[y][x] === undefined) way.push([x, y]);
    }
  }
  return way;
}

/** How hard it is to read (ISO/IEC 18004, 7.8.3). @param {Grid} grid */
function penaltyOf(grid) {
  const rows = grid.map((row) => row.join(''));
  const lines = [...rows, ...rows.map((_, x) => rows.map((row) => row[x]).join(''))];
  const runs = lines.flatMap((line) => line.match(/0{5,}|1{5,}/g) ?? []).reduce((sum, run) => sum + run.length - 2, 0);
  const finders = lines.flatMap((line) => [...line.matchAll(/(?=10111010000|00001011101)/g)]).length;
  const blocks = rows
    .slice(1)
    .reduce((sum, row, y) => sum + [...row].filter((it, x) => x && [row[x - 1], rows[y][x], rows[y][x - 1]].every((one) => one === it)).length, 0);
  const dark = rows.join('').replaceAll('0', '').length / grid.length ** 2;
  return runs + 40 * finders + 3 * blocks + 10 * Math.floor(Math.abs(dark - 0.5) * 20);
}

/** @param {Grid} grid */
const pathOf = (grid) =>
  grid
    .flatMap((row, y) => [...row.join('').matchAll(/1+/g)].map(({ 0: run, index }) => `M${index + QUIET} ${y + QUIET}h${run.length}v1h-${run.length}z`))
    .join('');
