/**
 * Finds the rows of a long list that have to be in the document, from their heights.
 */

/**
 * @param {number[]} heights
 * @returns {number[]} where each row starts, and where the last one ends
 */
export function topsOf(heights) {
  const tops = [0];
  for (const height of heights) tops.push(tops[tops.length - 1] + height);
  return tops;
}

/**
 * @param {number[]} tops
 * @param {{ top: number, height: number }} view what is seen of the list
 * @param {number} beyond how many rows more above and below
 * @returns {{ from: number, to: number }} `to` is exclusive
 */
export function visibleRows(tops, { top, height }, beyond) {
  const rows = tops.length - 1;
  const from = Math.min(rows, firstAbove(tops, top) - 1);
  const to = Math.min(rows, firstAbove(tops, top + height - 1));
  return { from: Math.max(0, from - beyond), to: Math.min(rows, to + beyond) };
}

/**
 * @param {number[]} tops
 * @param {number} limit
 * @returns {number} the first row that begins beyond the limit
 */
function firstAbove(tops, limit) {
  let [low, high] = [0, tops.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tops[middle] > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
