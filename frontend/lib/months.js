/**
 * A library by months, newest first, with the place of each month's first image in the whole; and which of them share rows.
 *
 * @typedef {{ key: string, count: number, first: number }} Section  `key` is like `2024-05`
 */

/**
 * @param {{ key: string, count: number }[]} counts newest first
 * @returns {Section[]}
 */
export function sectionsOf(counts) {
  let first = 0;
  return counts
    .filter(({ count }) => count > 0)
    .map(({ key, count }) => {
      const section = { key, count, first };
      first += count;
      return section;
    });
}

/** @param {Section[]} sections */
export const totalOf = (sections) => {
  const last = sections.at(-1);
  return last ? last.first + last.count : 0;
};

/**
 * @param {Section[]} sections at least one
 * @param {number} index of an image in the whole
 */
export function sectionAt(sections, index) {
  let [low, high] = [0, sections.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sections[middle].first <= index) low = middle;
    else high = middle - 1;
  }
  return sections[low];
}

/**
 * Adds to or subtracts from the count of a month, which may be new or become empty.
 *
 * @param {Section[]} sections
 * @param {string} key
 * @param {number} by
 */
export function counted(sections, key, by) {
  const known = sections.some((section) => section.key === key);
  const all = known ? sections : [...sections, { key, count: 0, first: 0 }].sort((a, b) => (a.key < b.key ? 1 : -1));
  return sectionsOf(all.map((section) => (section.key === key ? { key, count: section.count + by } : section)));
}

/** @param {string} key */
export const firstMoment = (key) => `${key}-01T00:00:00`;

/** @param {string} key */
export const lastMoment = (key) => `${key}-${String(daysOf(key)).padStart(2, '0')}T23:59:59.999999`;

/**
 * Estimates when an image was taken, as if all days of its month had equally many: the end of that day.
 *
 * @param {Section} section
 * @param {number} index of an image in the whole
 */
export function guessedMoment({ key, count, first }, index) {
  const days = daysOf(key);
  const day = Math.min(days, Math.max(1, days - Math.floor(((index - first) / count) * days)));
  return `${key}-${String(day).padStart(2, '0')}T23:59:59.999999`;
}

/**
 * Estimates the same between the dates of the month's newest and oldest image, where the days are far from equal.
 *
 * @param {string} newest
 * @param {string} oldest
 * @param {number} share of the month's images that come before, 0 to 1
 */
export function momentBetween(newest, oldest, share) {
  const [from, to] = [newest, oldest].map((local) => Date.parse(`${local.slice(0, 19)}Z`));
  return `${new Date(from - (from - to) * share).toISOString().slice(0, 19)}.999999`;
}

/**
 * The reverse: estimates the index of an image that was taken at a moment.
 *
 * @param {Section} section
 * @param {string} local
 */
export function guessedIndex({ key, count, first }, local) {
  const day = Number(local.slice(8, 10)) || 1;
  return first + Math.floor((1 - day / daysOf(key)) * Math.max(0, count - 1));
}

/** @param {string} key */
function daysOf(key) {
  const [year, month] = key.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A month of at most this many images shares rows with its neighbours, which have as few; so do years. */
const FEW = 12;

/** @param {Section} section */
const yearOf = ({ key }) => key.slice(0, 4);

/** @param {Section[]} sections */
const countOf = (sections) => sections.reduce((sum, { count }) => sum + count, 0);

/**
 * Gathers neighbouring months of a year that have few images, and neighbouring years that have few. The key of several
 * months is like `2024-03/2024-11`, of all that a year has `2024`, of years `2019/2024`.
 *
 * @param {Section[]} sections newest first
 * @returns {(Section & { months?: string[] })[]} `months`: those that share rows
 */
export function gathered(sections) {
  const years = runs(sections, (one, other) => yearOf(one) === yearOf(other));
  const isFew = new Map(years.map((months) => [yearOf(months[0]), countOf(months) <= FEW]));
  const fewYears = (/** @type {Section[]} */ ...both) => both.every((section) => isFew.get(yearOf(section)));
  const share = (/** @type {Section} */ one, /** @type {Section} */ other) =>
    one.count <= FEW && other.count <= FEW && (yearOf(one) === yearOf(other) || fewYears(one, other));
  const whole = new Set(years.flatMap((months) => [months[0], months[months.length - 1]]));
  return runs(sections, share).map((run) => (run.length < 2 ? run[0] : together(run, whole.has(run[0]) && whole.has(run[run.length - 1]))));
}

/**
 * @param {Section[]} run newest first
 * @param {boolean} whole whether it consists of whole years
 */
function together(run, whole) {
  const months = run.map(({ key }) => key);
  const ends = [months[months.length - 1], months[0]].map((month) => (whole ? month.slice(0, 4) : month));
  return { key: [...new Set(ends)].join('/'), count: countOf(run), first: run[0].first, months };
}

/**
 * Cuts a list where neighbours do not belong together.
 *
 * @param {Section[]} sections
 * @param {(one: Section, other: Section) => boolean} belong
 */
function runs(sections, belong) {
  /** @type {Section[][]} */
  const all = [];
  sections.forEach((section, at) => (at && belong(sections[at - 1], section) ? all[all.length - 1].push(section) : all.push([section])));
  return all;
}

/**
 * The oldest and the newest month of a key of one month, of several or of years.
 *
 * @param {string} key
 */
export function monthsOf(key) {
  const [oldest, newest = oldest] = key.split('/');
  return [oldest.length === 4 ? `${oldest}-01` : oldest, newest.length === 4 ? `${newest}-12` : newest];
}
