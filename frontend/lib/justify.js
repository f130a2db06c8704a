/**
 * Justified rows: every picture in a row has the same height and the row fills the width exactly, from the
 * dimensions alone, so that nothing moves when the pictures arrive.
 *
 * @typedef {{ index: number, left: number, width: number }} Box
 * @typedef {{ top: number, height: number, boxes: Box[] }} Row  `top` counts from the section's
 * @typedef {{ key: string, top: number, height: number, rows: Row[], count: number, open: boolean }} Section
 * @typedef {{ height: number, sections: Section[], rowOf: Row[], sectionOf: Section[] }} Layout
 */

/** Panoramas and slivers are cropped in the grid, or one of them would fill it. */
const NARROWEST = 0.5;
const WIDEST = 3;

export const GAP = 4;
export const HEADING = 56;

/**
 * @template T
 * @param {T[]} items
 * @param {number} width
 * @param {{ keyOf: (item: T) => string, ratioOf: (item: T) => number }} reading `keyOf` must fall along the list
 * @param {boolean} [open] more will follow: a last row that is not full yet waits for it, or it would move then
 * @returns {Layout}
 */
export function justify(items, width, { keyOf, ratioOf }, open = false) {
  const target = Math.min(300, Math.max(104, 84 + width * 0.095));
  /** @type {Layout} */
  const layout = { height: 0, sections: [], rowOf: [], sectionOf: [] };
  let first = 0;
  while (first < items.length) {
    const key = keyOf(items[first]);
    let end = first + 1;
    while (end < items.length && keyOf(items[end]) >= key) end++;
    const ratios = items.slice(first, end).map((item) => clamp(ratioOf(item)));
    const last = open && end === items.length;
    const section = { key, top: layout.height, ...rowsOf(ratios, first, width, target, last), count: end - first, open: last };
    layout.sections.push(section);
    for (const row of section.rows) {
      for (const { index } of row.boxes) {
        layout.rowOf[index] = row;
        layout.sectionOf[index] = section;
      }
    }
    layout.height += section.height;
    first = end;
  }
  return layout;
}

/**
 * @param {number[]} ratios
 * @param {number} first
 * @param {number} width
 * @param {number} target
 * @param {boolean} open
 */
function rowsOf(ratios, first, width, target, open) {
  /** @type {Row[]} */
  const rows = [];
  let top = HEADING;
  for (let from = 0; from < ratios.length; ) {
    const { to, height } = nextRow(ratios, from, width, target, rows.at(-1)?.height ?? target);
    if (open && to === ratios.length) break;
    rows.push({ top, height, boxes: boxesOf(ratios.slice(from, to), first + from, height) });
    top += height + GAP;
    from = to;
  }
  return { rows, height: top + 12 };
}

/**
 * Takes pictures while that brings the row's height nearer to the target; a last row that cannot fill the width keeps
 * the height of the row before it.
 *
 * @param {number[]} ratios
 * @param {number} from
 * @param {number} width
 * @param {number} target
 * @param {number} before the height of the row before
 */
function nextRow(ratios, from, width, target, before) {
  let sum = 0;
  let shorter = Infinity;
  for (let to = from; to < ratios.length; to++) {
    sum += ratios[to];
    const height = (width - (to - from) * GAP) / sum;
    if (height <= target) {
      const without = to > from && shorter - target < target - height;
      return without ? { to, height: shorter } : { to: to + 1, height };
    }
    shorter = height;
  }
  return { to: ratios.length, height: Math.min(shorter, before) };
}

/**
 * @param {number[]} ratios
 * @param {number} first
 * @param {number} height
 */
function boxesOf(ratios, first, height) {
  let left = 0;
  return ratios.map((ratio, at) => {
    const box = { index: first + at, left: Math.round(left), width: 0 };
    left += ratio * height;
    box.width = Math.round(left) - box.left;
    left += GAP;
    return box;
  });
}

/** @param {number} ratio */
const clamp = (ratio) => Math.min(WIDEST, Math.max(NARROWEST, ratio || 1));
