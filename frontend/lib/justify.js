/**
 * Justified rows: every image in a row has the same height and the row fills the width exactly, from the
 * dimensions alone, so that nothing moves when the images arrive. The breaks are chosen over all rows at once, as for
 * lines of a paragraph (Knuth and Plass): the sum of squared distances from the height aimed at is least.
 *
 * @typedef {{ left: number, width: number }} Box
 * @typedef {{ from: number, to: number, height: number, boxes: Box[] }} Row  images `from` up to, without, `to`
 * @typedef {'open' | 'closed'} End  open: more will follow on this side, so images that do not fill a row wait for it,
 *   or they would move then
 * @typedef {{ rows: Row[], before: number, after: number }} Broken  how many wait on each side
 */

/** Slivers are cropped, or they would be lost between the others. */
const MIN_RATIO = 0.5;

/** A panorama is as wide as it is, until it fills the width at this share of the height aimed at. */
const MIN_SHRINK = 0.5;

/** A full row may be this many times as high as aimed at before a short one is better. */
const MAX_STRETCH = 1.3;

export const GAP = 4;

/**
 * The height aimed at, for a grid of this width.
 *
 * @param {number} width
 * @param {number} [scale]
 */
export const rowHeight = (width, scale = 1) => Math.round(scale * Math.min(300, Math.max(104, 84 + width * 0.095)));

/**
 * @param {number[]} ratios width by height
 * @param {number} width
 * @param {{ before?: End, after?: End, flush?: boolean, target?: number }} [ends] flush: what follows is in place, so the
 *   last row has to be full as well; target: the height aimed at
 * @returns {Broken}
 */
export function breakRows(ratios, width, { before = 'closed', after = 'closed', flush = false, target = rowHeight(width) } = {}) {
  const clamped = ratios.map((ratio) => Math.min(width / (target * MIN_SHRINK), Math.max(MIN_RATIO, ratio || 1)));
  const { from, end } = bestBreaks(clamped, width, target, { before, after, flush });
  /** @type {Row[]} */
  const rows = [];
  let to = end;
  for (; from[to] < to; to = from[to]) rows.unshift(rowOf(clamped, from[to], to, width, target));
  return { rows, before: to, after: ratios.length - end };
}

/**
 * @param {number[]} ratios
 * @param {number} width
 * @param {number} target
 * @param {{ before: End, after: End, flush: boolean }} ends
 * @returns {{ from: number[], end: number }} where the row that ends at a place begins, and where the last one ends
 */
function bestBreaks(ratios, width, target, { before, after, flush }) {
  const count = ratios.length;
  const cost = new Float64Array(count + 1).fill(Infinity);
  const from = Array.from(cost, (_, at) => at);
  cost[0] = 0;
  for (let at = 1, sum = 0; before === 'open' && at <= count; at++) {
    sum += ratios[at - 1];
    if (fullHeight(sum, at, width) <= target) break;
    cost[at] = 0;
  }
  for (let to = 1; to <= count; to++) {
    for (let start = to - 1, sum = 0; start >= 0; start--) {
      sum += ratios[start];
      const height = fullHeight(sum, to - start, width);
      const ragged = to === count && !flush && after === 'closed' && height > target;
      const price = cost[start] + (ragged ? 0 : ((height - target) / target) ** 2);
      if (price < cost[to]) {
        cost[to] = price;
        from[to] = start;
      }
      if (height < target * MIN_SHRINK) break;
    }
  }
  return { from, end: after === 'open' ? openEnd(ratios, width, target, cost) : count };
}

/**
 * Finds the cheapest break after which too little is left for a full row.
 *
 * @param {number[]} ratios
 * @param {number} width
 * @param {number} target
 * @param {Float64Array} cost
 */
function openEnd(ratios, width, target, cost) {
  let best = ratios.length;
  for (let at = ratios.length - 1, sum = 0; at >= 0; at--) {
    sum += ratios[at];
    if (fullHeight(sum, ratios.length - at, width) <= target) break;
    if (cost[at] < cost[best]) best = at;
  }
  return best;
}

/**
 * @param {number} sum of the ratios
 * @param {number} count
 * @param {number} width
 */
const fullHeight = (sum, count, width) => (width - (count - 1) * GAP) / sum;

/**
 * @param {number[]} ratios
 * @param {number} from
 * @param {number} to
 * @param {number} width
 * @param {number} target
 * @returns {Row}
 */
function rowOf(ratios, from, to, width, target) {
  const own = ratios.slice(from, to);
  const sum = own.reduce((total, ratio) => total + ratio, 0);
  const full = fullHeight(sum, own.length, width);
  const height = full > target * MAX_STRETCH ? target : full;
  let left = 0;
  const boxes = own.map((ratio) => {
    const box = { left: Math.round(left), width: 0 };
    left += ratio * height;
    box.width = Math.round(left) - box.left;
    left += GAP;
    return box;
  });
  return { from, to, height: Math.round(height), boxes };
}
