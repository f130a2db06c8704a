/** @import { Section } from '../../lib/months.js' */

/** Within a month the service counts no further than this. */
const REACH = 1000;

/** How many photos a mosaic may show, the most first. */
const SHAPES = { months: [4, 3, 2, 1], years: [9, 4, 3, 2, 1] };

/**
 * Whole months, or whole years: `key` is like `2019-07`, or `2019`.
 *
 * @typedef {'months' | 'years'} Level
 * @typedef {Section & { months: Section[] }} Period
 */

/**
 * @param {Section[]} sections the months of a list
 * @param {Level} level
 * @returns {Period[]} newest first
 */
export function periodsOf(sections, level) {
  /** @type {Period[]} */
  const periods = [];
  for (const section of sections) {
    const key = level === 'years' ? section.key.slice(0, 4) : section.key;
    const last = periods.at(-1);
    if (last?.key === key) periods[periods.length - 1] = { ...last, count: last.count + section.count, months: [...last.months, section] };
    else periods.push({ ...section, key, months: [section] });
  }
  return periods;
}

/**
 * The places of the photos that stand for a period: as far apart as they come.
 *
 * @param {Period} period
 * @param {Level} level
 * @returns {string[]} such as `2019-07.12`: a month, and how many of its photos are newer
 */
export function placesIn({ count, first, months }, level) {
  const photos = SHAPES[level].find((shape) => shape <= count) ?? 1;
  return Array.from({ length: photos }, (_, at) => {
    const index = first + Math.floor(((at + 0.5) * count) / photos);
    const month = /** @type {Section} */ (months.findLast((section) => section.first <= index));
    return `${month.key}.${Math.floor(((index - month.first) * Math.min(REACH, month.count)) / month.count)}`;
  });
}
