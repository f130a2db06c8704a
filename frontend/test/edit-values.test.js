import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesOf, OFFSETS, precisionOf, valuesOf, valuesOfFile } from '../features/viewer/edit-values.js';

/** @type {any} */
const image = {
  fileName: 'Harbour.jpg',
  description: null,
  takenAt: '2019-05-31T21:59:59Z',
  taken: { local: '2019-05-31T23:59:59.250', offset: '+02:00', precision: 'second' },
};

test('a date goes into its field to the second, as the clock on the spot showed it', () => {
  assert.deepEqual(valuesOf(image), { description: '', fileName: 'Harbour.jpg', local: '2019-05-31T23:59:59', offset: '+02:00', precision: 'second' });
});

test('without a date on the spot it is the one it is sorted by', () => {
  assert.deepEqual(valuesOf({ ...image, taken: null }).local, '2019-05-31T21:59:59');
});

test('a full minute keeps its seconds', () => {
  assert.equal(valuesOf({ ...image, taken: { local: '2019-05-31T23:59', offset: 'Z' } }).local, '2019-05-31T23:59:00');
  assert.equal(valuesOf({ ...image, taken: { local: '2019-05-31T23:59', offset: 'Z' } }).offset, '+00:00');
});

test('nothing changed is nothing sent', () => {
  assert.deepEqual(changesOf(valuesOf(image), valuesOf(image)), {});
  assert.deepEqual(changesOf(valuesOf(image), { ...valuesOf(image), fileName: ' Harbour.jpg ' }), {});
});

test('browsers leave out seconds that are zero; that is no change', () => {
  const before = { ...valuesOf(image), local: '2019-05-31T23:59:00' };
  assert.deepEqual(changesOf(before, { ...before, local: '2019-05-31T23:59' }), {});
});

test('only what changed is sent, an emptied description too', () => {
  const before = valuesOf({ ...image, description: 'The harbour' });
  assert.deepEqual(changesOf(before, { ...before, description: ' ' }), { description: null });
  assert.deepEqual(changesOf(before, { ...before, fileName: 'Port.jpg' }), { fileName: 'Port.jpg' });
});

test('an unknown time zone is none', () => {
  const before = valuesOf(image);
  assert.deepEqual(changesOf(before, { ...before, offset: '' }), { taken: { local: '2019-05-31T23:59:59', offset: null, precision: 'second' } });
});

test('the date of the file is none of the owner’s, however it got into the fields', () => {
  const edited = { ...image, taken: { local: '2001-01-01T00:00:00', offset: null, precision: 'year' }, takenOfFile: image.taken };
  const ofFile = valuesOfFile(edited);
  const before = valuesOf(edited);
  const { local, offset, precision } = valuesOf(image);
  assert.deepEqual(changesOf(before, { ...before, local, offset, precision }, ofFile), { taken: null });
  assert.deepEqual(changesOf(before, before, ofFile), {});
  assert.equal(valuesOfFile(image), null);
});

test('a date that is known in part says so, and only a change of that is sent', () => {
  const before = valuesOf({ ...image, taken: { local: '1985-07-01T00:00:00', offset: null, precision: 'month' } });
  assert.equal(before.precision, 'month');
  assert.deepEqual(changesOf(before, before), {});
  assert.deepEqual(changesOf(before, { ...before, precision: 'year' }), { taken: { local: '1985-07-01T00:00:00', offset: null, precision: 'year' } });
});

test('what is typed over a date that was known in part is kept', () => {
  assert.equal(precisionOf('1985-07-14T16:35:18', 'month'), 'second');
  assert.equal(precisionOf('1985-07-14T16:35', 'month'), 'minute');
  assert.equal(precisionOf('1985-07-14T00:00', 'year'), 'day');
  assert.equal(precisionOf('1985-08-01T00:00', 'year'), 'month');
  assert.equal(precisionOf('1986-01-01T00:00:00', 'year'), 'year');
  assert.equal(precisionOf('1986-01-01T00:00:00', 'second'), 'second');
});

test('the offsets go from west to east, each once', () => {
  const minutes = OFFSETS.map((offset) => Number(`${offset[0]}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4))));
  assert.deepEqual(
    minutes,
    [...new Set(minutes)].sort((a, b) => a - b),
  );
});
