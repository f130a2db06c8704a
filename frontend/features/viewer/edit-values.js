/** @import { ImageView, Precision, Taken } from '../../api/types.js' */
import { PRECISIONS } from '../../lib/precisions.js';

/**
 * Converts the editable properties of an image between the API's form and that of a form's fields.
 *
 * @typedef {{ description: string, fileName: string, local: string, offset: string, precision: Precision }} EditValues `local` as a field for
 *   date and time has it, to the second; no `offset` is an empty one
 * @typedef {{ fileName?: string, description?: string | null, taken?: { local: string, offset: string | null, precision: Precision } | null }} Changes
 */

/** All offsets from UTC that are in use somewhere, from west to east. */
export const OFFSETS = [
  '-12:00',
  '-11:00',
  '-10:00',
  '-09:30',
  '-09:00',
  '-08:00',
  '-07:00',
  '-06:00',
  '-05:00',
  '-04:00',
  '-03:30',
  '-03:00',
  '-02:30',
  '-02:00',
  '-01:00',
  '+00:00',
  '+01:00',
  '+02:00',
  '+03:00',
  '+03:30',
  '+04:00',
  '+04:30',
  '+05:00',
  '+05:30',
  '+05:45',
  '+06:00',
  '+06:30',
  '+07:00',
  '+08:00',
  '+08:45',
  '+09:00',
  '+09:30',
  '+10:00',
  '+10:30',
  '+11:00',
  '+12:00',
  '+12:45',
  '+13:00',
  '+13:45',
  '+14:00',
];

/**
 * The precision of a date that was typed over one of which less was known: at least what it takes to keep what was typed.
 *
 * @param {string} local
 * @param {Precision} before
 */
export function precisionOf(local, before) {
  const beginnings = ['-01-01T00:00:00', '-01T00:00:00', 'T00:00:00', ':00', ''];
  const typed = toTheSecond(local);
  const needed = beginnings.findIndex((beginning) => typed.endsWith(beginning));
  return PRECISIONS[Math.max(needed, PRECISIONS.indexOf(before))];
}

/**
 * @param {Pick<ImageView, 'fileName' | 'description' | 'takenAt'> & { taken: Pick<Taken, 'local' | 'offset' | 'precision'> | null }} image
 * @returns {EditValues}
 */
export function valuesOf({ fileName, description, takenAt, taken }) {
  const local = (taken?.local ?? takenAt).replace(/Z$/, '').slice(0, 19);
  const offset = taken?.offset === 'Z' ? '+00:00' : (taken?.offset ?? '');
  const precision = taken?.precision ?? 'second';
  return { description: description ?? '', fileName, local: toTheSecond(local), offset, precision };
}

/**
 * Returns only what was changed, so that the rest of a date (its fractions of a second, its source) stays as it is. The date of the file
 * is none of the owner's.
 *
 * @param {EditValues} before
 * @param {EditValues} after
 * @param {EditValues | null} [ofFile] the values of the file's date, where the owner has set another one
 * @returns {Changes}
 */
export function changesOf(before, after, ofFile) {
  const local = toTheSecond(after.local);
  /** @type {Changes} */
  const changes = {};
  if (after.fileName.trim() !== before.fileName) changes.fileName = after.fileName.trim();
  if (after.description.trim() !== before.description) changes.description = after.description.trim() || null;
  const { precision, offset } = after;
  const isDateOf = (/** @type {EditValues} */ other) => local === other.local && offset === other.offset && precision === other.precision;
  if (!isDateOf(before)) changes.taken = ofFile && isDateOf(ofFile) ? null : { local, offset: offset || null, precision };
  return changes;
}

/**
 * The values with the date of the file, where the owner has set another one.
 *
 * @param {ImageView} image
 */
export const valuesOfFile = (image) => (image.takenOfFile ? valuesOf({ ...image, taken: image.takenOfFile }) : null);

/** Fields leave out seconds that are none. @param {string} local */
const toTheSecond = (local) => (local.length === 16 ? `${local}:00` : local);
