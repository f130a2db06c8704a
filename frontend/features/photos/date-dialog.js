/** @import { ImageView, Precision, Taken } from '../../api/types.js' */
/** @import { NewDates } from './new-dates.js' */
import { el, fill } from '../../lib/dom.js';
import { countText, knownDayText, minuteText } from '../../lib/format.js';
import { style } from '../../lib/style.js';
import { choice, field, mark } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { ask } from '../session/session-dialog.js';
import { OFFSETS, PRECISION_TEXTS } from '../viewer/edit-values.js';
import { imageAfter, movedBy } from './new-dates.js';

await style('/features/photos/many.css');

/** So many are shown with their dates before and after. */
const MAX_SHOWN = 3;

/** Seconds of each unit that dates are moved by. */
const UNITS = { days: 86_400, hours: 3_600, minutes: 60, seconds: 1 };

const ZONES = [{ value: 'unknown', text: 'Unknown' }, ...OFFSETS.map((value) => ({ value, text: `UTC${value}` }))];

/**
 * Lets the user say when images were taken, and shows what comes of it.
 *
 * @param {ImageView[]} images
 * @returns {Promise<NewDates | null>} null: nothing is to be changed
 */
export const askForDates = (images) =>
  ask(`Dates of ${countText(images.length, 'photo')}`, (/** @type {(change: NewDates) => void} */ answer) => {
    const moving = el('fieldset', { class: 'many-shift' }, el('legend', {}, 'By'), Object.keys(UNITS).map(unitField));
    const direction = choice('Move them', 'direction', [
      { value: '1', text: 'Later' },
      { value: '-1', text: 'Earlier' },
    ]);
    const whole = field({ label: 'Date and time', name: 'local', type: 'datetime-local', step: 1, min: '1826-01-01T00:00', max: '9999-12-31T23:59:59' });
    const known = choice(
      'Known to',
      'precision',
      Object.entries(PRECISION_TEXTS).map(([value, text]) => ({ value, text })),
    );
    const same = el('fieldset', { class: 'many-same', disabled: true, hidden: true }, whole, known);
    const stays = el('option', { value: 'stays', selected: true }, 'As it is');
    const zone = choice('Time zone', 'zone', ZONES);
    const zones = /** @type {HTMLSelectElement} */ (zone.querySelector('select'));
    zones.prepend(stays);
    const ofFile = images.some(({ takenOfFile }) => takenOfFile) ? [{ value: 'file', text: 'What each one’s file says' }] : [];
    const preview = el('div', { class: 'many-preview', role: 'status' });
    const moves = el('div', { class: 'many-moves' }, direction, moving);
    const element = form({
      fields: [
        choice('Change', 'way', [{ value: 'move', text: 'Move each by the same time' }, { value: 'same', text: 'The same date for all' }, ...ofFile]),
        moves,
        same,
        zone,
        preview,
      ],
      submit: 'Change dates',
      busy: 'Changing',
      send: async (values) => {
        const change = changeOf(values);
        if (change) answer(change);
        else mark(/** @type {HTMLInputElement} */ (moving.querySelector('input')), 'Say by how much, or choose a time zone.');
      },
    });
    element.addEventListener('input', ({ target }) => {
      const values = /** @type {Record<string, string>} */ (Object.fromEntries(new FormData(element)));
      const isMove = values.way === 'move';
      same.hidden = same.disabled = values.way !== 'same';
      moves.hidden = moving.disabled = !isMove;
      zone.hidden = values.way === 'file';
      stays.disabled = stays.hidden = !isMove;
      // A move keeps the zone, and the same date for all has none, until another one is chosen.
      if (target instanceof HTMLSelectElement && target.name === 'way') zones.value = isMove ? 'stays' : 'unknown';
      show(preview, images, changeOf(/** @type {Record<string, string>} */ (Object.fromEntries(new FormData(element)))));
    });
    show(preview, images, null);
    return [element, el('form', { method: 'dialog' }, el('button', {}, 'Cancel'))];
  });

/** @param {string} unit */
const unitField = (unit) =>
  field({
    label: unit[0].toUpperCase() + unit.slice(1),
    name: unit,
    type: 'number',
    min: 0,
    max: 73_000,
    step: 1,
    value: 0,
    inputmode: 'numeric',
    required: false,
  });

/**
 * What the fields ask for.
 *
 * @param {Record<string, string>} values
 * @returns {NewDates | null} null: nothing
 */
export function changeOf({ way, local, precision, direction, zone, ...values }) {
  if (way === 'file') return { ofFile: true };
  /** @type {NewDates} */
  const change = zone === 'stays' ? {} : { offset: zone === 'unknown' ? null : zone };
  if (way === 'same') return local ? { ...change, local, precision: /** @type {Precision} */ (precision) } : null;
  const seconds = Object.entries(UNITS).reduce((sum, [unit, size]) => sum + (Number(values[unit]) || 0) * size, 0);
  if (seconds) change.shift = Number(direction) * seconds;
  return Object.keys(change).length ? change : null;
}

/**
 * @param {HTMLElement} preview
 * @param {ImageView[]} images
 * @param {NewDates | null} change
 */
function show(preview, images, change) {
  const moved = change ? movedBy(images, change) : [];
  const first = moved.slice(0, MAX_SHOWN);
  fill(
    preview,
    el(
      'ul',
      {},
      first.map((image) => el('li', {}, el('span', {}, image.fileName), el('span', {}, change && beforeAndAfter(image, change)))),
    ),
    el('p', { class: 'field-hint' }, sentence(images.length, moved.length)),
  );
}

/**
 * @param {number} all
 * @param {number} moved
 */
function sentence(all, moved) {
  if (!moved) return 'Nothing changes so far.';
  const others = moved - MAX_SHOWN;
  const more = others > 0 ? `So it is for ${countText(others, 'other')}. ` : '';
  return (
    more + (moved < all ? `${countText(all - moved, 'photo')} ${all - moved === 1 ? 'stays' : 'stay'} as ${all - moved === 1 ? 'it is' : 'they are'}.` : '')
  );
}

/**
 * @param {ImageView} image
 * @param {NewDates} change
 */
const beforeAndAfter = (image, change) => `${takenLine(image.taken)} → ${takenLine(imageAfter(image, change).taken)}`;

/** @param {Taken | null} taken */
function takenLine(taken) {
  if (!taken) return '';
  const { local, precision, offset } = taken;
  if (precision !== 'minute' && precision !== 'second') return knownDayText(local, precision);
  return offset ? `${minuteText(local)} UTC${offset === 'Z' ? '' : offset}` : minuteText(local);
}
