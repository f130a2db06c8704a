import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodsOf, placesIn } from '../features/photos/periods.js';
import { sectionsOf } from '../lib/months.js';

const SECTIONS = sectionsOf([
  { key: '2024-05', count: 40 },
  { key: '2024-01', count: 2 },
  { key: '2019-07', count: 5000 },
]);

test('months are periods by themselves, and the months of a year are one', () => {
  assert.deepEqual(
    periodsOf(SECTIONS, 'months').map(({ key, count }) => [key, count]),
    [
      ['2024-05', 40],
      ['2024-01', 2],
      ['2019-07', 5000],
    ],
  );
  assert.deepEqual(
    periodsOf(SECTIONS, 'years').map(({ key, count, first, months }) => [key, count, first, months.length]),
    [
      ['2024', 42, 0, 2],
      ['2019', 5000, 42, 1],
    ],
  );
});

test('what stands for a month is as far apart as it comes, and all of it where it is small', () => {
  const [may, january, july] = periodsOf(SECTIONS, 'months');
  assert.deepEqual(placesIn(may, 'months'), ['2024-05.5', '2024-05.15', '2024-05.25', '2024-05.35']);
  assert.deepEqual(placesIn(january, 'months'), ['2024-01.0', '2024-01.1']);
  assert.deepEqual(placesIn(july, 'months'), ['2019-07.125', '2019-07.375', '2019-07.625', '2019-07.875']);
});

test('what stands for a year comes from its months by how much they have', () => {
  const [year] = periodsOf(SECTIONS, 'years');
  assert.deepEqual(placesIn(year, 'years'), [
    '2024-05.2',
    '2024-05.7',
    '2024-05.11',
    '2024-05.16',
    '2024-05.21',
    '2024-05.25',
    '2024-05.30',
    '2024-05.35',
    '2024-05.39',
  ]);
});

test('no number of photos asks for a place twice, or for one that is not there', () => {
  for (let count = 1; count <= 30; count++) {
    const sections = sectionsOf([
      { key: '2024-02', count: 3 },
      { key: '2024-01', count },
    ]);
    for (const level of /** @type {const} */ (['months', 'years']))
      for (const period of periodsOf(sections, level)) {
        const places = placesIn(period, level);
        assert.equal(new Set(places).size, places.length);
        for (const [month, index] of places.map((place) => place.split('.'))) {
          const section = sections.find(({ key }) => key === month);
          assert.ok(section && Number(index) < section.count, `${month}.${index}`);
        }
      }
  }
});
