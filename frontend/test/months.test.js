import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted, firstMoment, guessedIndex, guessedMoment, lastMoment, momentBetween, sectionAt, sectionsOf, totalOf } from '../lib/months.js';

const SECTIONS = sectionsOf([
  { key: '2024-05', count: 412 },
  { key: '2024-02', count: 0 },
  { key: '2019-02', count: 29 },
  { key: '2000-01', count: 1 },
]);

test('sections know the place of their first image; empty months are none', () => {
  assert.deepEqual(
    SECTIONS.map(({ key, first }) => [key, first]),
    [
      ['2024-05', 0],
      ['2019-02', 412],
      ['2000-01', 441],
    ],
  );
  assert.equal(totalOf(SECTIONS), 442);
  assert.equal(totalOf([]), 0);
});

test('every image is found in its section, at both edges', () => {
  const keys = [0, 411, 412, 440, 441].map((index) => sectionAt(SECTIONS, index).key);
  assert.deepEqual(keys, ['2024-05', '2024-05', '2019-02', '2019-02', '2000-01']);
});

test('counting one more can begin a month, and one fewer end it', () => {
  const more = counted(SECTIONS, '2021-07', 1);
  assert.deepEqual(
    more.map(({ key }) => key),
    ['2024-05', '2021-07', '2019-02', '2000-01'],
  );
  assert.deepEqual(counted(more, '2021-07', -1), SECTIONS);
  assert.equal(totalOf(counted(SECTIONS, '2000-01', -1)), 441);
});

test('a month begins with its first moment and ends with its last', () => {
  assert.equal(firstMoment('2024-02'), '2024-02-01T00:00:00');
  assert.equal(lastMoment('2024-02'), '2024-02-29T23:59:59.999999');
  assert.equal(lastMoment('2023-02'), '2023-02-28T23:59:59.999999');
  assert.equal(lastMoment('2023-12'), '2023-12-31T23:59:59.999999');
});

test('guesses stay inside the month and fall along it', () => {
  const [section] = SECTIONS;
  let before = '9999';
  for (let index = 0; index < 412; index++) {
    const moment = guessedMoment(section, index);
    assert.ok(moment >= firstMoment('2024-05') && moment <= lastMoment('2024-05'));
    assert.ok(moment <= before);
    before = moment;
    const back = guessedIndex(section, moment);
    assert.ok(back >= 0 && back < 412 && Math.abs(back - index) < 412 / 15, `${index} came back as ${back}`);
  }
});

test('between the ends of what a month really has, moments fall evenly and never leave them', () => {
  const [newest, oldest] = ['2024-05-12T18:00:00', '2024-05-12T08:00:00'];
  assert.equal(momentBetween(newest, oldest, 0), '2024-05-12T18:00:00.999999');
  assert.equal(momentBetween(newest, oldest, 0.5), '2024-05-12T13:00:00.999999');
  assert.equal(momentBetween(newest, oldest, 1), '2024-05-12T08:00:00.999999');
});

test('fractions of a second, and images that share one, are no obstacle', () => {
  assert.equal(momentBetween('2024-05-12T18:00:00.5', '2024-05-12T08:00:00.25', 0.25), '2024-05-12T15:30:00.999999');
  assert.equal(momentBetween('2024-05-12T18:00:00', '2024-05-12T18:00:00', 0.7), '2024-05-12T18:00:00.999999');
});
