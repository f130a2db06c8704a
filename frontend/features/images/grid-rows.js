/** @import { ImageView } from '../../api/types.js' */
/** @import { Row } from '../../lib/justify.js' */
/** @import { GridGroups } from './grid-groups.js' */
/** @import { Gap, Group, GridRow, GridSection, Source } from './grid-types.js' */
import { breakRows, GAP } from '../../lib/justify.js';

/** Height of the label over a row in which a day starts, or a month where they share rows. */
const LABEL_HEIGHT = 26;

/** A labelled image is at least as wide as its label, at the height that rows are to have. */
const LABEL_WIDTH = 84;

/** Heights of a section's heading and of the space under its rows. */
export const HEADING_HEIGHT = 48;
const FOOT_HEIGHT = 24;

/** The aspect ratio assumed for images that are not held: the average of photos. */
const AVERAGE_RATIO = 1.36;

/**
 * Breaks held images into rows, each group by itself.
 *
 * @param {Source} source
 * @param {GridGroups} groups
 * @param {{ width: number, target: number }} size of the grid, and the height that rows are to have
 * @param {number} from
 * @param {number} to
 * @returns {GridRow[]}
 */
export function layRows(source, groups, { width, target }, from, to) {
  const { items } = source;
  /** @type {GridRow[]} */
  const rows = [];
  for (let first = from; first < to; ) {
    const key = groups.keyOf(items[first]);
    let end = first + 1;
    while (end < to && groups.keyOf(items[end]) === key) end++;
    const prepending = to < items.length;
    const flush = prepending && end === to && groups.keyOf(items[end]) === key;
    const least = Math.min(1, LABEL_WIDTH / target);
    const ratios = items.slice(first, end).map((image, at) => Math.max(ratioOf(image), isLabelled(items, groups, first + at) ? least : 0));
    const broken = breakRows(ratios, width, {
      before: prepending && first === 0 && !startsGroup(source, groups, key) ? 'open' : 'closed',
      after: end === items.length && source.older.state !== 'reached' ? 'open' : 'closed',
      flush,
      target,
    });
    for (const row of broken.rows) rows.push(gridRow(items, groups, key, row, first));
    first = end;
  }
  return rows;
}

/**
 * @param {ImageView[]} items
 * @param {GridGroups} groups
 * @param {string} key
 * @param {Row} row
 * @param {number} shift
 * @returns {GridRow}
 */
function gridRow(items, groups, key, row, shift) {
  const [from, to] = [row.from + shift, row.to + shift];
  const labels = new Set();
  for (let at = from; at < to; at++) if (isLabelled(items, groups, at)) labels.add(at);
  const { height, boxes } = row;
  return { key, from, to, top: 0, height, strip: labels.size ? LABEL_HEIGHT : 0, boxes, shared: groups.isShared(items[from]), labels };
}

/**
 * @param {ImageView[]} items
 * @param {GridGroups} groups
 * @param {number} at
 */
function isLabelled(items, groups, at) {
  const label = groups.labelOf(items[at]);
  return label !== '' && (at === 0 || label !== groups.labelOf(items[at - 1]));
}

/**
 * Tells whether the first held image is known to be its group's first.
 *
 * @param {Source} source
 * @param {GridGroups} groups
 * @param {string} key
 */
const startsGroup = ({ newer, start }, groups, key) => newer.state === 'reached' || groups.all.find((group) => group.key === key)?.first === start;

/** @param {ImageView} image */
const ratioOf = ({ thumbnail, width, height }) => (thumbnail && width && height ? width / height : 1);

/** What a row is made of. @param {ImageView} image */
export const shapeOf = (image) => `${image.id} ${ratioOf(image)}`;

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
