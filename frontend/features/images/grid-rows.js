/** @import { ImageView } from '../../api/types.js' */
/** @import { Row } from '../../lib/justify.js' */
/** @import { GridGroups } from './grid-groups.js' */
/** @import { GridRow, Source } from './grid-types.js' */
import { breakRows } from '../../lib/justify.js';

/** Height of the label over a row in which a day starts, or a month where they share rows. */
export const LABEL_HEIGHT = 26;

/** A labelled image is at least as wide as its label, at the height that rows are to have. */
const LABEL_WIDTH = 84;

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
