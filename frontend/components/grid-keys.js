/** @import { Layout } from '../lib/justify.js' */

/**
 * Where a key leads from a picture in the grid.
 *
 * @param {string} key
 * @param {number} index
 * @param {Layout} layout
 * @returns {number | null} null: not a key of the grid
 */
export function moved(key, index, layout) {
  const last = layout.rowOf.length - 1;
  if (index < 0 || last < 0) return null;
  const row = layout.rowOf[index].boxes;
  if (key === 'ArrowRight') return Math.min(last, index + 1);
  if (key === 'ArrowLeft') return Math.max(0, index - 1);
  if (key === 'ArrowDown') return nearest(index, row[row.length - 1].index + 1, layout);
  if (key === 'ArrowUp') return nearest(index, row[0].index - 1, layout);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return null;
}

/**
 * The picture in the row of `other` whose middle is nearest to ours.
 *
 * @param {number} index
 * @param {number} other
 * @param {Layout} layout
 */
function nearest(index, other, layout) {
  const row = layout.rowOf[other];
  if (!row) return index;
  const own = layout.rowOf[index].boxes.find((box) => box.index === index);
  const middle = own ? own.left + own.width / 2 : 0;
  const distance = (/** @type {{ left: number, width: number }} */ box) => Math.abs(box.left + box.width / 2 - middle);
  return row.boxes.reduce((best, box) => (distance(box) < distance(best) ? box : best)).index;
}
