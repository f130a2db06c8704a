/**
 * @import { ImageView, Taken } from '../../api/types.js'
 * @import { Wanted, WantedDate } from './wanted.js'
 */
import { PRECISIONS } from '../../lib/precisions.js';
import { texts } from './texts.js';

/** @typedef {{ taken?: { local: string, offset: string | null, precision: Taken['precision'] }, description?: string, favourite?: true, addTags?: string[] }} Change */

/** Nobody said it: it is the time of a file, or of an upload. */
const GUESSES = ['upload', 'file-modified'];

/**
 * What is to be said of a photo that is here now. What its owner says of it already stays.
 *
 * @param {ImageView} image
 * @param {Wanted} wanted
 * @param {boolean} isNew
 * @param {string[]} tags the ids of those that it is to have
 * @returns {{ change: Change, rotation: number | null, remarks: string[] }}
 */
export function missing(image, wanted, isNew, tags) {
  /** @type {string[]} */
  const remarks = [];
  /** @type {Change} */
  const change = {};
  const description = wanted.description?.trim();
  if (description && !image.description) change.description = description;
  else if (description && description !== image.description) remarks.push(texts.remarks.description);
  if (wanted.favourite && !image.favourite) change.favourite = true;
  const addTags = tags.filter((id) => !image.tags.includes(id)).slice(0, 200);
  if (addTags.length) change.addTags = addTags;
  if (wanted.taken && image.taken && wanted.taken.source !== 'upload' && !isSaidBy(wanted.taken, image.taken)) {
    const { local, offset, precision, source } = wanted.taken;
    if (image.taken.source === 'owner') remarks.push(texts.remarks.date);
    else if (isNew || !GUESSES.includes(source)) change.taken = { local, offset, precision };
  }
  const isTurned = wanted.rotation !== 0 && wanted.rotation !== image.rotation;
  if (isTurned && image.rotation) remarks.push(texts.remarks.rotation);
  return { change, rotation: isTurned && !image.rotation ? wanted.rotation : null, remarks };
}

/**
 * Whether a date says nothing else: a sidecar that names no source may know less of it.
 *
 * @param {WantedDate} wanted
 * @param {Taken} present
 */
function isSaidBy(wanted, present) {
  const isOffset = wanted.offset === present.offset;
  if (wanted.source)
    return wanted.local === present.local && wanted.precision === present.precision && isOffset && (wanted.source === 'owner') === (present.source === 'owner');
  const length = { year: 4, month: 7, day: 10, minute: 16, second: 19 }[wanted.precision];
  const isCoarser = PRECISIONS.indexOf(wanted.precision) <= PRECISIONS.indexOf(present.precision);
  return isCoarser && wanted.local.slice(0, length) === present.local.slice(0, length) && (isOffset || !wanted.offset || !present.offset);
}
