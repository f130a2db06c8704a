/** @import { WantedDate } from './wanted.js' */
import { PRECISIONS } from '../../lib/precisions.js';

const LOCAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?$/;
const OFFSET = /^(Z|[+-]((0\d|1[0-7]):[0-5]\d|18:00))$/;
/** Empty where nothing says it. */
const SOURCES = ['', 'exif', 'xmp', 'iptc', 'png', 'file-name', 'file-modified', 'upload', 'owner'];

/**
 * A date as a file says it, which may say anything.
 *
 * @param {unknown} said
 * @returns {WantedDate | null} null for what is no date
 */
export function takenOf(said) {
  if (typeof said !== 'object' || said === null) return null;
  const { local, offset = null, precision = 'second', source = '' } = /** @type {Record<string, any>} */ (said);
  const isOffset = offset === null || (typeof offset === 'string' && OFFSET.test(offset));
  if (typeof local !== 'string' || !isTime(local) || !isOffset) return null;
  if (!PRECISIONS.includes(precision) || !SOURCES.includes(source)) return null;
  return { local, offset, precision, source };
}

/** A day that no month has becomes one of the next, and is then another text. @param {string} local */
function isTime(local) {
  const time = Date.parse(`${local}Z`);
  return LOCAL.test(local) && !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === local.slice(0, 19);
}
