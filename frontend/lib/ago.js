import { locale } from './language.js';
import { common } from './texts.js';

const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Says how long ago something was, while that tells more than its date.
 *
 * @param {string} instant RFC 3339
 * @param {number} [now] in milliseconds
 * @returns {string | null} nothing when it was a week ago, or longer
 */
export function ago(instant, now = Date.now()) {
  const age = now - Date.parse(instant);
  // If our clock is behind the service's, the moment lies in the future.
  if (age < MINUTE) return common.justNow;
  if (age < HOUR) return relative.format(-Math.floor(age / MINUTE), 'minute');
  if (age < DAY) return relative.format(-Math.floor(age / HOUR), 'hour');
  return age < 7 * DAY ? relative.format(-Math.floor(age / DAY), 'day') : null;
}
