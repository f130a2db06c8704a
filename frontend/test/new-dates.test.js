/** @import { ImageView, Precision, Taken } from '../api/types.js' */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';
import { dateEdit, formerDates, imageAfter, movedBy, takenAfter } from '../features/photos/new-dates.js';

/** @returns {Taken} */
const taken = (/** @type {string} */ local, /** @type {Precision} */ precision = 'second', /** @type {string | null} */ offset = '+02:00') => ({
  local,
  precision,
  offset,
  source: 'exif',
});

const image = (/** @type {string} */ id, /** @type {Taken | null} */ when) => /** @type {ImageView} */ (/** @type {unknown} */ ({ id, taken: when }));

test('a shift keeps fractions of a second, the offset and the precision', () => {
  assert.deepEqual(takenAfter(taken('2024-02-28T23:30:00.250'), { shift: 3600 }), { ...taken('2024-02-29T00:30:00.250'), source: 'owner' });
  assert.equal(takenAfter(taken('2024-02-28T23:30'), { shift: -60 }).local, '2024-02-28T23:29:00');
});

test('what is known in part moves by whole parts, as near as they come', () => {
  assert.equal(takenAfter(taken('2024-05-10T00:00:00', 'day'), { shift: 3600 }).local, '2024-05-10T00:00:00');
  assert.equal(takenAfter(taken('2024-05-10T00:00:00', 'day'), { shift: 13 * 3600 }).local, '2024-05-11T00:00:00');
  assert.equal(takenAfter(taken('1985-07-01T00:00:00', 'month'), { shift: -20 * 86_400 }).local, '1985-06-01T00:00:00');
  assert.equal(takenAfter(taken('1985-01-01T00:00:00', 'year'), { shift: 200 * 86_400 }).local, '1986-01-01T00:00:00');
  assert.equal(takenAfter(taken('1985-01-01T00:00:00', 'year'), { shift: 100 * 86_400 }).local, '1985-01-01T00:00:00');
});

test('one date for all forgets the offset unless it is given', () => {
  assert.deepEqual(takenAfter(taken('2024-05-10T12:00:00'), { local: '2001-01-31T10:20', precision: 'month' }), {
    local: '2001-01-01T00:00:00',
    precision: 'month',
    offset: null,
    source: 'owner',
  });
});

test('only what changes is changed', () => {
  const images = [image('1', taken('2024-05-10T12:00:00')), image('2', taken('2024-05-10T12:00:00', 'second', null)), image('3', null)];
  assert.deepEqual(
    movedBy(images, { offset: '+02:00' }).map(({ id }) => id),
    ['2'],
  );
});

const found = taken('2024-05-10T12:00:00.5');
const own = { ...taken('1985-07-01T00:00:00', 'month', null), source: 'owner' };

test('the date of the file is kept beside the one of the owner, and comes back alone', () => {
  const changed = imageAfter(image('1', found), { shift: 3600 });
  assert.deepEqual(changed.takenOfFile, found);
  assert.deepEqual(imageAfter(changed, { local: '2001-01-01T00:00:00' }).takenOfFile, found);
  const back = imageAfter(changed, { ofFile: true });
  assert.deepEqual([back.taken, back.takenOfFile], [found, undefined]);
  assert.equal(imageAfter(back, { ofFile: true }), back);
  assert.deepEqual(dateEdit({ ofFile: true }).changes([]), { taken: null });
});

test('an owner’s date whose file’s is not known stays', () => {
  assert.deepEqual(movedBy([image('1', /** @type {Taken} */ (own))], { ofFile: true }), []);
});

test('undoing gives each its former date: the owner’s is set again, the file’s counts again', () => {
  const before = [image('1', found), { ...image('2', /** @type {Taken} */ (own)), takenOfFile: found }, image('3', null)];
  const back = formerDates(before);
  const now = before.map((one) => imageAfter(one, { local: '2001-01-01T00:00:00' }));
  assert.deepEqual(back.changes([now[1], now[0], now[2]]), {
    taken: { each: [{ local: '1985-07-01T00:00:00', precision: 'month', offset: null }, null, null] },
  });
  assert.deepEqual(
    now.map(back.after).map(({ taken: was, takenOfFile }) => [was, takenOfFile]),
    [
      [found, undefined],
      [own, found],
      [null, undefined],
    ],
  );
});
