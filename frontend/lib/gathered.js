/** @import { Section } from './months.js' */

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
