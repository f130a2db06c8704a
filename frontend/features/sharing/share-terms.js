/** @import { ShareDownload, ShareTerms } from '../../api/types.js' */

const DAY = 24 * 3600_000;

/** When a link ends that is given so many days, and the first choice among them. */
export const DAYS = [7, 30, 90];
export const USUAL_DAYS = 30;

/** Values of the fields that are no numbers of days. */
export const NEVER = 'never';
export const OWN_DAY = 'day';
export const UNCHANGED = 'unchanged';

/** What becomes of a password that there is. */
export const KEPT = 'kept';
export const OTHER = 'other';
export const NONE = 'none';

/**
 * What is sent of what was typed. A field that is missing stays as it is.
 *
 * @param {Record<string, string>} values of the form, by the names of its fields
 * @param {number} [now] in milliseconds
 * @returns {ShareTerms & { name: string }}
 */
export const termsIn = ({ name, expiresAt, day, password = '', passwords, maxViews, download, captions, guests }, now = Date.now()) => ({
  name: name.trim(),
  ...(expiresAt !== UNCHANGED && { expiresAt: endOf(expiresAt, day, now) }),
  ...passwordIn(password, passwords),
  maxViews: maxViews ? Number(maxViews) : null,
  download: /** @type {ShareDownload} */ (download),
  captions: captions !== undefined,
  guests: guests !== undefined,
});

/**
 * Whether a day is over where the user is.
 *
 * @param {string | undefined} day
 * @param {number} [now]
 */
export const isPast = (day, now = Date.now()) => Boolean(day) && Date.parse(lastSecondOf(/** @type {string} */ (day))) < now;

/**
 * @param {string} wish
 * @param {string} day such as `2026-12-24`, which counts whole, where the user is
 * @param {number} now
 */
function endOf(wish, day, now) {
  if (wish === NEVER) return null;
  return wish === OWN_DAY ? new Date(lastSecondOf(day)).toISOString() : new Date(now + Number(wish) * DAY).toISOString();
}

/** @param {string} day */
const lastSecondOf = (day) => `${day}T23:59:59`;

/**
 * @param {string} password
 * @param {string} [wish] where there is one already
 */
function passwordIn(password, wish = OTHER) {
  if (wish === NONE) return { password: null };
  return wish === OTHER && password ? { password } : {};
}
