/** @import { ImageView, Precision, Taken } from '../../api/types.js' */
/** @import { NewDates } from './new-dates.js' */
import { el, fill } from '../../lib/dom.js';
import { knownDayText, minuteText } from '../../lib/format.js';
import { PRECISIONS } from '../../lib/precisions.js';
import { style } from '../../lib/style.js';
import { common } from '../../lib/texts.js';
import { closeButton } from '../../ui/close-button.js';
import { choice, field, mark } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { texts } from '../images/selection-texts.js';
import { ask } from '../session/session-dialog.js';
import { OFFSETS } from '../viewer/edit-values.js';
import { texts as viewer } from '../viewer/texts.js';
import { imageAfter, movedBy } from './new-dates.js';

await style('/features/photos/many.css');

const { dates, units } = texts;

/** So many are shown with their dates before and after. */
const MAX_SHOWN = 3;

/** Seconds of each unit that dates are moved by. */
const UNITS = { days: 86_400, hours: 3_600, minutes: 60, seconds: 1 };
const UNIT_NAMES = /** @type {(keyof typeof UNITS)[]} */ (Object.keys(UNITS));

const ZONES = [{ value: 'unknown', text: dates.zoneUnknown }, ...OFFSETS.map((value) => ({ value, text: `UTC${value}` }))];

/**
 * Lets the user say when images were taken, and shows what comes of it.
 *
 * @param {ImageView[]} images
 * @returns {Promise<NewDates | null>} null: nothing is to be changed
 */
export const askForDates = (images) =>
  ask(dates.title(images.length), (/** @type {(change: NewDates) => void} */ answer) => {
    const moving = el('fieldset', { class: 'many-shift' }, el('legend', {}, dates.by), UNIT_NAMES.map(unitField));
    const direction = choice(dates.direction, 'direction', [
      { value: '1', text: dates.later },
      { value: '-1', text: dates.earlier },
    ]);
    const whole = field({ label: dates.local, name: 'local', type: 'datetime-local', step: 1, min: '1826-01-01T00:00', max: '9999-12-31T23:59:59' });
    const known = choice(viewer.form.precision, 'precision', PRECISIONS.map((value) => ({ value, text: viewer.precisions[value] })).reverse());
    const same = el('fieldset', { class: 'many-same', disabled: true, hidden: true }, whole, known);
    const stays = el('option', { value: 'stays', selected: true }, dates.zoneStays);
    const zone = choice(dates.zone, 'zone', ZONES);
    const zones = /** @type {HTMLSelectElement} */ (zone.querySelector('select'));
    zones.prepend(stays);
    const ofFile = images.some(({ takenOfFile }) => takenOfFile) ? [{ value: 'file', text: dates.ofFile }] : [];
    const preview = el('div', { class: 'many-preview', role: 'status' });
    const moves = el('div', { class: 'many-moves' }, direction, moving);
    const element = form({
      fields: [choice(dates.way, 'way', [{ value: 'move', text: dates.move }, { value: 'same', text: dates.same }, ...ofFile]), moves, same, zone, preview],
      submit: dates.submit,
      busy: dates.busy,
      send: async (values) => {
        const change = changeOf(values);
        if (change) answer(change);
        else mark(/** @type {HTMLInputElement} */ (moving.querySelector('input')), dates.howMuch);
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
    return [element, closeButton(common.cancel)];
  });

/** @param {typeof UNIT_NAMES[number]} unit */
const unitField = (unit) =>
  field({
    label: units[unit],
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
  if (!moved) return dates.nothing;
  const [others, rest] = [moved - MAX_SHOWN, all - moved];
  return [others > 0 && dates.others(others), rest > 0 && dates.rest(rest)].filter(Boolean).join(' ');
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
