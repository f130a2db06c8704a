/** @import { ImageView } from '../../api/types.js' */
import { el } from '../../lib/dom.js';
import { knownDayText, monthNameText, monthsText, shortMonthText, weekdayText } from '../../lib/format.js';
import { gathered } from '../../lib/months.js';
import { localDate } from '../images/taken.js';
import { texts } from '../images/texts.js';

/** @param {Pick<ImageView, 'taken' | 'takenAt'>} image */
export const monthOf = (image) => localDate(image).slice(0, 7);

/**
 * The day of an image. Those of which only the month or the year is known are of none: they are together, behind its first.
 *
 * @param {ImageView} image
 */
export const dayOf = (image) => localDate(image).slice(0, 10) + (image.taken?.precision?.match(/year|month/) ?? '');

/** @param {ImageView} image */
export function dayHeading(image) {
  const precision = image.taken?.precision;
  if (precision === 'year') return texts.grid.monthUnknown;
  return precision === 'month' ? texts.grid.dayUnknown : weekdayText(localDate(image));
}

/** Whether no more than the year is known. @param {ImageView} image */
const isOfYear = ({ taken }) => taken?.precision === 'year';

/** The month of an image where months share rows; those of which only the year is known are together. @param {ImageView} image */
const partOf = (image) => monthOf(image) + (isOfYear(image) ? 'year' : '');

/**
 * @param {ImageView} image
 * @param {string} group of months of one year, or of several years
 */
function partText(image, group) {
  const month = monthOf(image);
  if (/^\d{4}\/\d{4}$/.test(group)) return isOfYear(image) ? month.slice(0, 4) : shortMonthText(month);
  return isOfYear(image) ? texts.grid.monthUnknown : monthNameText(month);
}

/** @param {ImageView} image */
const partName = (image) => knownDayText(localDate(image), isOfYear(image) ? 'year' : 'month');

/**
 * The month, the months or the years; the year of a month in a lower voice.
 *
 * @param {string} key
 */
export function monthHeading(key) {
  const [text, year] = [monthsText(key), key.slice(0, 4)];
  const [before, after] = text.split(year);
  return /^\d{4}(\/|$)/.test(key) ? [text] : [before, el('span', {}, year), after];
}

/** How a grid shows images by date. */
export const byDate = {
  sectionOf: monthOf,
  dayOf,
  dayText: dayHeading,
  gather: gathered,
  partOf,
  partText,
  partName,
};
