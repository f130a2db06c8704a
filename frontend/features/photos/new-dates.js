/** @import { ImageView, Precision, Taken } from '../../api/types.js' */
/** @import { ManyEdit } from '../images/many-edits.js' */
import { texts } from '../images/selection-texts.js';

/**
 * A change of when images were taken: the same date for all, or a shift of each one's own in seconds, or an offset, or what each one's
 * file says. Without an offset it stays, but is unknown with `local`.
 *
 * @typedef {{ local?: string, precision?: Precision, shift?: number, offset?: string | null, ofFile?: boolean }} NewDates
 */

/** What lies below a precision, of a local date and time. @type {Record<Precision, { kept: number, rest: string, half: number }>} */
const PARTS = {
  year: { kept: 4, rest: '-01-01T00:00:00', half: 0 },
  month: { kept: 7, rest: '-01T00:00:00', half: 15 * 86_400 },
  day: { kept: 10, rest: 'T00:00:00', half: 43_200 },
  minute: { kept: 16, rest: ':00', half: 30 },
  second: { kept: 19, rest: '', half: 0 },
};

/** The service truncates and rounds in the same way. @param {Taken} taken @param {NewDates} change @returns {Taken} */
export function takenAfter(taken, { local, precision = 'second', shift = 0, offset }) {
  const kept = offset === undefined ? taken.offset : offset;
  if (local) return { local: beginning(whole(local), precision), precision, offset: offset ?? null, source: 'owner' };
  const moved = shift ? shifted(taken.local, taken.precision, shift) : taken.local;
  return moved === taken.local && kept === taken.offset ? taken : { ...taken, local: moved, offset: kept, source: 'owner' };
}

/** With its seconds, which a service or a field leaves out where there are none. @param {string} local */
const whole = (local) => (local.length === 16 ? `${local}:00` : local);

/** @param {string} local @param {Precision} precision */
const beginning = (local, precision) => local.slice(0, PARTS[precision].kept) + PARTS[precision].rest;

/** @param {string} local @param {Precision} precision @param {number} seconds */
function shifted(local, precision, seconds) {
  const fraction = whole(local).slice(19);
  const moment = new Date(Date.parse(`${whole(local).slice(0, 19)}Z`) + (seconds + PARTS[precision].half) * 1000);
  if (precision === 'year') moment.setUTCMonth(moment.getUTCMonth() + 6, 1);
  const moved = moment.toISOString().slice(0, 19);
  return precision === 'second' ? moved + fraction : beginning(moved, precision);
}

/**
 * An image with the date that a change gives it; the same image if it has that already.
 *
 * @param {ImageView} image
 * @param {NewDates} change
 * @returns {ImageView}
 */
export function imageAfter(image, change) {
  const { taken } = image;
  if (!taken) return image;
  const ofFile = taken.source === 'owner' ? image.takenOfFile : taken;
  const now = change.ofFile ? (ofFile ?? taken) : takenAfter(taken, change);
  return now === taken ? image : { ...image, taken: now, takenOfFile: now.source === 'owner' ? ofFile : undefined };
}

/**
 * Images with a date of their own that the change makes another one.
 *
 * @param {ImageView[]} images
 * @param {NewDates} change
 */
export const movedBy = (images, change) => images.filter((image) => imageAfter(image, change) !== image);

/** @param {NewDates} change @returns {ManyEdit} */
export const dateEdit = (change) => ({
  changes: () => ({ taken: change.ofFile ? null : change }),
  after: (image) => imageAfter(image, change),
  failure: texts.undone.dated,
});

/**
 * Gives each image the date back that it had, with its source.
 *
 * @param {ImageView[]} before
 * @returns {ManyEdit}
 */
export function formerDates(before) {
  const former = new Map(before.map(({ id, taken, takenOfFile }) => [id, { taken, takenOfFile }]));
  return {
    changes: (images) => ({ taken: { each: images.map(({ id }) => ofOwner(former.get(id)?.taken)) } }),
    after: (image) => ({ ...image, ...former.get(image.id) }),
    failure: texts.undone.dateBack,
  };
}

/** Null takes back what the owner said. @param {Taken | null | undefined} taken */
const ofOwner = (taken) => (taken?.source === 'owner' ? { local: taken.local, precision: taken.precision, offset: taken.offset } : null);
