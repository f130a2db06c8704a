/** @import { ImageView } from '../api/types.js' */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GridLayout } from '../features/images/grid-layout.js';
import { gathered } from '../lib/months.js';
import { sectionsOf } from '../lib/months.js';

const WIDTH = 1300;

/** Three months of images, newest first: 2024-03 to 2024-01. */
const ALL = Array.from({ length: 900 }, (_, at) => {
  const day = String(28 - Math.floor((at % 300) / 11)).padStart(2, '0');
  const [width, height] = [
    [3, 2],
    [2, 3],
    [4, 3],
    [16, 9],
  ][(at * 5) % 4];
  return /** @type {ImageView} */ (/** @type {unknown} */ ({ id: `p${at}`, day: `2024-0${3 - Math.floor(at / 300)}-${day}`, thumbnail: '/t', width, height }));
});
const SECTIONS = sectionsOf(['2024-03', '2024-02', '2024-01'].map((key) => ({ key, count: 300 })));

const grouping = {
  sectionOf: (/** @type {any} */ { day }) => day.slice(0, 7),
  dayOf: (/** @type {any} */ { day }) => day,
  dayText: (/** @type {any} */ { day }) => day,
};

/**
 * @param {number} from
 * @param {number} to
 * @returns {import('../features/images/grid-types.js').Source}
 */
const run = (from, to) => ({
  items: ALL.slice(from, to),
  start: from,
  sections: SECTIONS,
  older: { state: to < ALL.length ? 'ready' : 'reached', cursor: null },
  newer: { state: from > 0 ? 'ready' : 'reached', cursor: null },
});

/** Three images in every other month of two years, and forty in one of them: 2024-11 to 2023-01. */
const MONTHS = ['2024-11', '2024-09', '2024-07', '2024-05', '2024-03', '2024-01', '2023-11', '2023-09', '2023-07', '2023-05', '2023-03', '2023-01'];
const SPARSE = sectionsOf(MONTHS.map((key) => ({ key, count: key === '2023-07' ? 40 : 3 })));
const OF_SPARSE = SPARSE.flatMap(({ key, count, first }) => Array.from({ length: count }, (_, at) => ({ ...ALL[first + at], day: `${key}-01` })));

const gathering = { ...grouping, gather: gathered, partOf: grouping.sectionOf, partText: grouping.sectionOf };

/**
 * @param {number} from
 * @param {number} to
 * @returns {import('../features/images/grid-types.js').Source}
 */
const sparse = (from, to) => ({
  items: OF_SPARSE.slice(from, to),
  start: from,
  sections: SPARSE,
  older: { state: to < OF_SPARSE.length ? 'ready' : 'reached', cursor: null },
  newer: { state: from > 0 ? 'ready' : 'reached', cursor: null },
});

test('a whole library lies in the page without a gap, every image once', () => {
  const layout = new GridLayout(grouping);
  layout.arrange(run(0, 900), WIDTH);
  assert.equal(
    layout.rows.reduce((sum, { from, to }) => sum + to - from, 0),
    900,
  );
  for (const { before, after } of layout.sections) assert.equal(before.count + after.count, 0);
});

test('rows do not overlap, and lie in their sections', () => {
  const layout = new GridLayout(grouping);
  layout.arrange(run(250, 500), WIDTH);
  let bottom = 0;
  for (const section of layout.sections) {
    for (const row of section.rows) {
      assert.ok(row.top - row.strip >= bottom);
      bottom = row.top + row.height;
      assert.ok(row.top > section.top && bottom < section.top + section.height);
    }
  }
});

test('images that are not here have room, by their number', () => {
  const layout = new GridLayout(grouping);
  layout.arrange(run(300, 500), WIDTH);
  const [newest, middle, oldest] = layout.sections;
  assert.deepEqual([newest.before.count, newest.after.count], [0, 300]);
  assert.equal(middle.before.count, 0);
  assert.equal(oldest.after.count, 300);
  assert.ok(layout.missingAt(newest.top + 500) !== null);
  const laid = layout.rows.reduce((sum, { from, to }) => sum + to - from, 0);
  assert.equal(laid + middle.after.count, 300);
});

test('rows that were laid keep their shape while the run grows on both sides', () => {
  const layout = new GridLayout(grouping);
  layout.arrange(run(350, 450), WIDTH);
  const before = [...layout.rows];
  layout.arrange(run(350, 550), WIDTH);
  layout.arrange(run(250, 550), WIDTH);
  layout.arrange(run(50, 550), WIDTH);
  for (const row of before) {
    assert.ok(layout.rows.includes(row));
    assert.equal(layout.rowOf(row.from), row);
  }
  for (const row of layout.rows) assert.equal(grouping.sectionOf(run(50, 550).items[row.from]), row.key);
});

test('images that arrive one after the other lie as if they had been there from the beginning', () => {
  const [grown, whole] = [new GridLayout(grouping), new GridLayout(grouping)];
  for (const already of [9, 8, 7, 6, 5]) grown.arrange({ ...run(0, 300), items: ALL.slice(already, 300), start: 0 }, WIDTH);
  grown.arrange(run(0, 300), WIDTH);
  whole.arrange(run(0, 300), WIDTH);
  assert.deepEqual(grown.rows, whole.rows);
});

test('rows that were laid keep their shape while the run is trimmed', () => {
  const layout = new GridLayout(grouping);
  layout.arrange(run(0, 600), WIDTH);
  const kept = layout.rows.filter(({ from, to }) => from >= 230 && to <= 470);
  layout.arrange(run(225, 475), WIDTH);
  for (const row of kept) assert.ok(layout.rows.includes(row));
});

test('an image that is rotated gets room for its new shape', () => {
  const layout = new GridLayout(grouping);
  const source = run(0, 600);
  layout.arrange(source, WIDTH);
  const { id, width, height } = source.items[121];
  source.items = source.items.with(121, { ...source.items[121], width: height, height: width });
  layout.arrange(source, WIDTH);
  const row = /** @type {import('../features/images/grid-types.js').GridRow} */ (layout.rows.find(({ from, to }) => from <= 121 && 121 < to));
  const box = row.boxes[121 - row.from];
  assert.equal(source.items[121].id, id);
  assert.ok(Math.abs(box.width / row.height - Number(height) / Number(width)) < 0.05);
});

test('an image that is gone from the middle lays everything anew', () => {
  const layout = new GridLayout(grouping);
  const source = run(0, 600);
  layout.arrange(source, WIDTH);
  source.items = source.items.filter(({ id }) => id !== 'p120');
  source.sections = sectionsOf([
    { key: '2024-03', count: 299 },
    { key: '2024-02', count: 300 },
    { key: '2024-01', count: 300 },
  ]);
  layout.arrange(source, WIDTH);
  const laid = layout.rows.flatMap(({ from, to }) => source.items.slice(from, to).map(({ id }) => id));
  assert.ok(!laid.includes('p120'));
  assert.deepEqual(
    laid,
    source.items.slice(0, laid.length).map(({ id }) => id),
  );
});

test('the place of any image and the image at any place agree', () => {
  const layout = new GridLayout(grouping);
  layout.arrange(run(300, 500), WIDTH);
  for (let index = 0; index < 900; index += 7) {
    const offset = layout.offsetOf(index, 300);
    const back = layout.missingAt(offset + 1);
    const row = layout.rowsBetween(offset, offset + 1)[0];
    const found = back ?? (row ? 300 + row.from : null);
    if (found !== null) assert.ok(Math.abs(found - index) <= 8, `${index} found as ${found}`);
  }
});

test('a day stands over the row where it begins', () => {
  const layout = new GridLayout(grouping);
  layout.arrange(run(0, 300), WIDTH);
  assert.equal(
    layout.rows.reduce((sum, { labels }) => sum + labels.size, 0),
    new Set(ALL.slice(0, 300).map(grouping.dayOf)).size,
  );
});

test('months of few images share rows, and each stands over its first image', () => {
  const layout = new GridLayout(gathering);
  layout.arrange(sparse(0, OF_SPARSE.length), WIDTH);
  assert.deepEqual(
    layout.sections.map(({ key, rows }) => [key, rows.length > 0]),
    [
      ['2024', true],
      ['2023-09/2023-11', true],
      ['2023-07', true],
      ['2023-01/2023-05', true],
    ],
  );
  const mixed = layout.rows.filter(({ from, to }) => grouping.sectionOf(OF_SPARSE[from]) !== grouping.sectionOf(OF_SPARSE[to - 1]));
  assert.ok(mixed.length > 3 && mixed.every(({ shared }) => shared));
  assert.deepEqual(
    layout.rows.filter(({ shared }) => shared).flatMap(({ labels }) => [...labels]),
    SPARSE.filter(({ key }) => key !== '2023-07').map(({ first }) => first),
  );
});

test('they take far less room than each by itself', () => {
  const [shared, apart] = [new GridLayout(gathering), new GridLayout(grouping)];
  for (const layout of [shared, apart]) layout.arrange(sparse(0, OF_SPARSE.length), WIDTH);
  assert.ok(shared.height < apart.height * 0.75, `${shared.height} and ${apart.height}`);
});

test('images of shared rows have a place before they are here, and rows stay as they are when these come', () => {
  const layout = new GridLayout(gathering);
  layout.arrange(sparse(10, 60), WIDTH);
  assert.deepEqual(
    [layout.sections[0].before.count + layout.sections[0].rows.reduce((sum, { from, to }) => sum + to - from, 0), layout.sections[3].after.count],
    [18, 9],
  );
  const before = [...layout.rows];
  layout.arrange(sparse(0, OF_SPARSE.length), WIDTH);
  for (const row of before) assert.ok(layout.rows.includes(row));
});

test('a month that is of few images no more has rows of its own', () => {
  const layout = new GridLayout(gathering);
  const source = sparse(0, OF_SPARSE.length);
  layout.arrange(source, WIDTH);
  const more = Array.from({ length: 10 }, (_, at) => ({ ...ALL[200 + at], day: '2024-07-02' }));
  source.items = source.items.toSpliced(6, 0, ...more);
  source.sections = sectionsOf(SPARSE.map(({ key, count }) => ({ key, count: key === '2024-07' ? 13 : count })));
  layout.arrange(source, WIDTH);
  for (const { key, from, to } of layout.rows) for (let at = from; at < to; at++) assert.equal(layout.groups.keyOf(source.items[at]), key);
  assert.deepEqual(
    layout.sections.slice(0, 3).map(({ key }) => key),
    ['2024-09/2024-11', '2024-07', '2024-01/2024-05'],
  );
});

test('larger images make a higher whole, and each is still there once, with its day where there is room for its name', () => {
  const layout = new GridLayout(grouping);
  const heights = [0.6, 1, 1.6].map((scale) => {
    layout.arrange(run(0, 900), WIDTH, scale);
    assert.deepEqual(
      layout.rows.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
      ALL.map((_, at) => at),
    );
    assert.equal(
      layout.rows.some(({ labels }) => labels.size > 0),
      scale >= 1,
    );
    return layout.height;
  });
  assert.ok(heights[0] < heights[1] * 0.5 && heights[2] > heights[1] * 1.8, String(heights));
});
