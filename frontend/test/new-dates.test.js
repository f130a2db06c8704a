/** @import { ImageView, Precision, Taken } from '../api/types.js' */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';
import { movedBy, takenAfter, wayBack } from '../features/photos/new-dates.js';

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

test('what was moved by the same goes back in one, with the offset that each had', () => {
  const images = [
    image('1', taken('2024-05-10T12:00:00.5')),
    image('2', taken('2024-05-11T12:00:00')),
    image('3', taken('2024-05-11T12:00:00', 'second', null)),
    image('4', taken('2024-05-10T00:00:00', 'day')),
  ];
  assert.deepEqual(
    wayBack(images, { shift: 13 * 3600, offset: 'Z' }).map(({ images: group, change }) => [group.map(({ id }) => id), change]),
    [
      [['1', '2', '4'], { shift: -13 * 3600, offset: '+02:00' }],
      [['3'], { shift: -13 * 3600, offset: null }],
    ],
  );
});

test('a month that a shift does not lead back to is set again, and so is what was made the same', () => {
  const january = taken('2024-01-01T00:00:00', 'month', null);
  const shift = 45 * 86_400;
  const back = wayBack([image('1', january)], { shift });
  for (const { change } of back) assert.equal(takenAfter(takenAfter(january, { shift }), change).local, january.local);
  assert.deepEqual(
    wayBack([image('1', january), image('2', taken('2024-05-10T12:00:00.5'))], { local: '2020-01-01T00:00:00' }).map(({ change }) => change),
    [
      { local: '2024-01-01T00:00:00', precision: 'month', offset: null },
      { local: '2024-05-10T12:00:00.5', precision: 'second', offset: '+02:00' },
    ],
  );
});
