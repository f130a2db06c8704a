/** @import { ImageView } from '../../api/types.js' */
import { localDate } from '../../api/images.js';
import { el } from '../../lib/dom.js';
import { monthText, weekdayText } from '../../lib/format.js';

/** @param {ImageView} image */
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
  if (precision === 'year') return 'Month unknown';
  return precision === 'month' ? 'Day unknown' : weekdayText(localDate(image));
}

/**
 * The month, and its year in a lower voice.
 *
 * @param {string} key
 */
export function monthHeading(key) {
  const [before, after] = monthText(key).split(key.slice(0, 4));
  return [before, el('span', {}, key.slice(0, 4)), after];
}

/** How a grid shows images by date. */
export const byDate = { sectionOf: monthOf, dayOf, dayText: dayHeading };
