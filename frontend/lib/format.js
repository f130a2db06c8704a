/** Formats numbers, dates, sizes and exposures as the reader of the app's language is used to. */
import { language, locale } from './language.js';

/** "4:15 PM", but "04:15". @type {'numeric' | '2-digit'} */
const hour = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 ? 'numeric' : '2-digit';

/** @param {Intl.DateTimeFormatOptions} options */
const inUtc = (options) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });

const month = inUtc({ month: 'long', year: 'numeric' });
const shortMonth = inUtc({ month: 'short', year: 'numeric' });
const monthName = inUtc({ month: 'short' });
const year = inUtc({ year: 'numeric' });
const day = inUtc({ day: 'numeric', month: 'long', year: 'numeric' });
const anniversary = inUtc({ day: 'numeric', month: 'long' });
const weekday = inUtc({ weekday: 'short', day: 'numeric' });
const minute = inUtc({ day: 'numeric', month: 'long', year: 'numeric', hour, minute: '2-digit' });
const today = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
const moment = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', hour, minute: '2-digit' });
const number = new Intl.NumberFormat(locale);
const oneDigit = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });

/** @param {string} local a local date and time without an offset: shown as it stands, in no zone of ours */
const wall = (local) => new Date(`${local.slice(0, 19).replace(/Z$/, '')}Z`);

/** @param {string} key `2015-05` */
export const monthText = (key) => month.format(new Date(key));

/** @param {string} key `2015-05` */
export const shortMonthText = (key) => shortMonth.format(new Date(key));

/** The month within its year. @param {string} key `2015-05` */
export const monthNameText = (key) => monthName.format(new Date(key));

/** @param {string} key of a month, `2015-05`, of several, `2015-05/2015-11`, or of years, `2015` or `2015/2018` */
export function monthsText(key) {
  const [oldest, newest = oldest] = key.split('/');
  const format = oldest.length === 4 ? year : oldest === newest ? month : shortMonth;
  return format.formatRange(new Date(oldest), new Date(newest));
}

/** @param {string} local */
export const dayText = (local) => day.format(wall(local));

/** A day of every year. @param {string} key `11-30` */
export const anniversaryText = (key) => anniversary.format(wall(`2000-${key}`));

/**
 * As much of a date as is known, at most the day.
 *
 * @param {string} local
 * @param {string} [precision]
 */
export function knownDayText(local, precision) {
  if (precision === 'year') return local.slice(0, 4);
  return precision === 'month' ? monthText(local.slice(0, 7)) : dayText(local);
}

/** The day within its month. @param {string} local */
export const weekdayText = (local) => weekday.format(wall(local));

/** @param {string} local */
export const minuteText = (local) => minute.format(wall(local));

/** @param {string} instant RFC 3339, shown in the reader's zone */
export const dateText = (instant) => today.format(new Date(instant));

/** @param {string} instant RFC 3339, shown in the reader's zone */
export const momentText = (instant) => moment.format(new Date(instant));

/** @param {number} value */
export const numberText = (value) => number.format(value);

const rules = new Intl.PluralRules(language);

/**
 * Says how many there are.
 *
 * @param {number} count stands where a form has its first `#`, so before any name that somebody has given
 * @param {{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>} forms those that the language has
 */
export const plural = (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numberText(count));

/** Making a format costs far more than using it. @type {Map<string, Intl.NumberFormat>} */
const measures = new Map();

/**
 * @param {number} value
 * @param {string} unit
 * @param {Intl.NumberFormatOptions} options
 */
function measure(value, unit, options) {
  const key = [unit, ...Object.values(options)].join();
  const format = measures.get(key) ?? new Intl.NumberFormat(locale, { style: 'unit', unit, ...options });
  measures.set(key, format);
  return format.format(value);
}

/** @param {number} bytes */
export function bytesText(bytes) {
  if (bytes < 1000) return measure(bytes, 'byte', { unitDisplay: 'long' });
  const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'];
  let value = bytes / 1000;
  let unit = 0;
  for (; value >= 999.5 && unit < units.length - 1; unit++) value /= 1000;
  return measure(value, units[unit], { unitDisplay: 'short', maximumFractionDigits: value < 100 ? 1 : 0 }).replace(' ', '\u00a0');
}

/** @param {number} seconds */
export function exposureText(seconds) {
  return seconds > 0 && seconds < 0.3 ? `1/${Math.round(1 / seconds)} s` : `${oneDigit.format(seconds)} s`;
}

/** @param {number} value */
export const shortText = (value) => oneDigit.format(value);

/** @param {number} seconds rounded up, so that it never promises too much */
export function durationText(seconds) {
  if (seconds < 60) return duration(Math.max(1, seconds), 'second');
  return seconds < 3600 ? duration(seconds / 60, 'minute') : duration(seconds / 3600, 'hour');
}

/**
 * @param {number} count
 * @param {string} unit
 */
const duration = (count, unit) => measure(Math.ceil(count), unit, { unitDisplay: 'long' });
