/** @import { GridGroups } from './grid-groups.js' */
/** @import { Gap, Group, GridRow, GridSection, Source } from './grid-types.js' */
import { GAP } from '../../lib/justify.js';
import { LABEL_HEIGHT } from './grid-rows.js';

/** Heights of a section's heading and of the space under its rows. */
export const HEADING_HEIGHT = 48;
const FOOT_HEIGHT = 24;

/** The aspect ratio assumed for images that are not held: the average of photos. */
const AVERAGE_RATIO = 1.36;

/**
 * Puts all groups of the whole one under the other: their rows, and room for the images that are not held.
 *
 * @param {Source} source
 * @param {GridGroups} groups
 * @param {GridRow[]} rows whose `top` is set
 * @param {{ width: number, target: number }} size of the grid, and the height that rows are to have
 * @returns {GridSection[]}
 */
export function stack(source, groups, rows, size) {
  /** @type {Map<string, GridRow[]>} */
  const byKey = new Map();
  for (const row of rows) byKey.set(row.key, [...(byKey.get(row.key) ?? []), row]);
  let top = 0;
  return groups.all.map((group) => {
    const own = byKey.get(group.key) ?? [];
    const missing = missingOf(source, groups, group, own);
    const before = gap(group, top + HEADING_HEIGHT, missing.before, group.first, size);
    let below = before.top + before.height;
    for (const row of own) {
      row.top = below + row.strip;
      below = row.top + row.height + GAP;
    }
    const after = gap(group, below, missing.after, group.first + group.count - missing.after, size);
    const height = after.top + after.height + FOOT_HEIGHT - top;
    const placed = { ...group, top, height, rows: own, before, after };
    top += height;
    return placed;
  });
}

/**
 * How many images of a group are not laid out, before its rows and after them.
 *
 * @param {Source} source
 * @param {GridGroups} groups
 * @param {Group} group
 * @param {GridRow[]} rows of the group
 */
function missingOf({ items, start }, groups, { key, first, count }, rows) {
  if (!rows.length) return { before: 0, after: count };
  const [from, to] = [rows[0].from, rows[rows.length - 1].to];
  const isOther = (/** @type {number} */ index) => items[index] && groups.keyOf(items[index]) !== key;
  return {
    before: isOther(from - 1) ? 0 : Math.max(0, start + from - first),
    after: isOther(to) ? 0 : Math.max(0, first + count - start - to),
  };
}

/**
 * @param {Group} group
 * @param {number} top
 * @param {number} count
 * @param {number} first
 * @param {{ width: number, target: number }} size
 * @returns {Gap}
 */
function gap({ months }, top, count, first, { width, target }) {
  const across = Math.max(1, (width + GAP) / (target * AVERAGE_RATIO + GAP));
  const strip = months ? LABEL_HEIGHT : 0;
  return { top, count, first, height: Math.ceil(count / across) * (strip + target + GAP) };
}
