/**
 * Which part of a long list of rows of known heights has to be in the page.
 *
 * @typedef {{ height: number, tops: number[], from: number, to: number }} Stretch `to` is the first one below
 */

/**
 * @param {number[]} heights
 * @param {{ top: number, height: number }} view what is seen of the list
 * @param {number} beyond how many rows more above and below
 * @returns {Stretch}
 */
export function stretch(heights, view, beyond) {
  /** @type {number[]} */
  const tops = [];
  let height = 0;
  let from = heights.length;
  let to = heights.length;
  heights.forEach((rowHeight, row) => {
    tops.push(height);
    if (from === heights.length && height + rowHeight > view.top) from = row;
    if (to === heights.length && height >= view.top + view.height) to = row;
    height += rowHeight;
  });
  return { height, tops, from: Math.max(0, from - beyond), to: Math.min(heights.length, to + beyond) };
}
