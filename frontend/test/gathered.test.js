import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gathered, monthsOf, sectionsOf, totalOf } from '../lib/months.js';

/** @param {[string, number][]} counts */
const of = (...counts) => sectionsOf(counts.map(([key, count]) => ({ key, count })));

/** @param {ReturnType<typeof gathered>} groups */
const keys = (groups) => groups.map(({ key }) => key);

test('neighbouring months of few images are together within their year, and those of many are not', () => {
  const groups = gathered(of(['2024-05', 30], ['2023-12', 12], ['2023-11', 1], ['2022-12', 13], ['2022-11', 2], ['2022-03', 2], ['2021-03', 20]));
  assert.deepEqual(
    groups.map(({ key, count, first, months = [] }) => [key, count, first, months.length]),
    [
      ['2024-05', 30, 0, 0],
      ['2023', 13, 30, 2],
      ['2022-12', 13, 43, 0],
      ['2022-03/2022-11', 4, 56, 2],
      ['2021-03', 20, 60, 0],
    ],
  );
});

test('years of few images are together, too, but not with a year that has more', () => {
  const sections = of(['2024-05', 3], ['2023-12', 3], ['2023-01', 9], ['2021-06', 12], ['2020-07', 12], ['2019-07', 10], ['2019-01', 10]);
  assert.deepEqual(keys(gathered(sections)), ['2020/2024', '2019']);
});

test('every image is in one group, in order, whatever the counts', () => {
  for (let seed = 1; seed < 50; seed++) {
    const counts = Array.from({ length: 60 }, (_, at) => ({
      key: `${2024 - Math.floor(at / 12)}-${String(12 - (at % 12)).padStart(2, '0')}`,
      count: (at * seed * 7) % 19,
    }));
    const sections = sectionsOf(counts);
    const groups = gathered(sections);
    assert.equal(totalOf(groups), totalOf(sections));
    assert.deepEqual(
      groups.flatMap(({ key, months }) => months ?? [key]),
      sections.map(({ key }) => key),
    );
    for (const { key, months = [key] } of groups) {
      const [oldest, newest] = monthsOf(key);
      for (const month of months) assert.ok(month >= oldest && month <= newest);
    }
    assert.equal(new Set(keys(groups)).size, groups.length);
  }
});

test('a key tells its oldest and its newest month', () => {
  assert.deepEqual(monthsOf('2024-05'), ['2024-05', '2024-05']);
  assert.deepEqual(monthsOf('2024-03/2024-11'), ['2024-03', '2024-11']);
  assert.deepEqual(monthsOf('2024'), ['2024-01', '2024-12']);
  assert.deepEqual(monthsOf('2019/2024'), ['2019-01', '2024-12']);
});
