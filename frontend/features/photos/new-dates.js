/** @import { ImageView, Precision, Taken } from '../../api/types.js' */
/** @import { ManyEdit } from '../images/many-edits.js' */

/**
 * A change of when images were taken, as the service takes it: the same date for all, or a shift of each one's own in seconds, or an
 * offset. Without an offset it stays, but is unknown with `local`.
 *
 * @typedef {{ local?: string, precision?: Precision, shift?: number, offset?: string | null }} NewDates
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
 * The changes that take one back, each with its images: one for all that were moved by the same and were at the same offset, as far as a
 * move leads back; the others get the date that they had.
 *
 * @param {ImageView[]} before
 * @param {NewDates} change
 * @returns {{ images: ImageView[], change: NewDates }[]}
 */
export function wayBack(before, change) {
  /** @type {Map<string, { images: ImageView[], change: NewDates }>} */
  const groups = new Map();
  for (const image of before) {
    if (!image.taken) continue;
    const back = changeBack(image.taken, change);
    const key = JSON.stringify(back);
    const group = groups.get(key) ?? { images: [], change: back };
    group.images.push(image);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** @param {Taken} taken @param {NewDates} change @returns {NewDates} */
function changeBack(taken, change) {
  const { local, precision, offset } = taken;
  const reverse = { shift: -(change.shift ?? 0), offset };
  const returns = !change.local && takenAfter(takenAfter(taken, change), reverse).local === local;
  return returns ? reverse : { local, precision, offset };
}

/**
 * Images with a date of their own that the change makes another one.
 *
 * @param {ImageView[]} images
 * @param {NewDates} change
 */
export const movedBy = (images, change) => images.filter(({ taken }) => taken && takenAfter(taken, change) !== taken);

/** @param {NewDates} change @returns {ManyEdit} */
export const dateEdit = (change) => ({
  changes: { taken: change },
  after: (image) => (image.taken ? { ...image, taken: takenAfter(image.taken, change) } : image),
  failure: 'not given another date',
});
