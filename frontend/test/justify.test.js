import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breakRows, GAP, rowHeight } from '../lib/justify.js';

const WIDTH = 1300;
const TARGET = rowHeight(WIDTH);

/** Ratios as cameras make them, the same every time. */
const ratios = (/** @type {number} */ count) => Array.from({ length: count }, (_, at) => [1.5, 0.75, 1.33, 0.67, 1.78, 1][(at * 7 + (at >> 2)) % 6]);

/** @param {import('../lib/justify.js').Row} row */
const right = (row) => row.boxes[row.boxes.length - 1].left + row.boxes[row.boxes.length - 1].width;

test('every image has its place, in order', () => {
  for (let count = 0; count <= 40; count++) {
    const { rows, before, after } = breakRows(ratios(count), WIDTH);
    assert.equal(before + after, 0);
    assert.deepEqual(
      rows.map(({ from }) => from),
      [0, ...rows.slice(0, -1).map(({ to }) => to)].slice(0, rows.length),
    );
    assert.equal(rows.at(-1)?.to ?? 0, count);
  }
});

test('rows fill the width exactly, but for the last', () => {
  const { rows } = breakRows(ratios(100), WIDTH);
  for (const row of rows.slice(0, -1)) assert.equal(right(row), WIDTH);
});

test('boxes of a row lie a gap apart', () => {
  for (const { boxes } of breakRows(ratios(100), WIDTH).rows) {
    for (let at = 1; at < boxes.length; at++) {
      assert.ok(Math.abs(boxes[at].left - boxes[at - 1].left - boxes[at - 1].width - GAP) <= 1);
    }
  }
});

test('rows are about as high as aimed at', () => {
  for (const width of [320, 390, 768, 1300, 3700]) {
    const target = rowHeight(width);
    for (const row of breakRows(ratios(300), width).rows.slice(0, -1)) {
      assert.ok(row.height > target * 0.6 && row.height < target * 1.6, `${row.height} for ${target}`);
    }
  }
});

test('a single image does not fill the page', () => {
  const { rows } = breakRows([0.75], WIDTH);
  assert.equal(rows[0].height, TARGET);
});

test('what does not fill a row waits for what follows', () => {
  const { rows, after } = breakRows(ratios(100), WIDTH, { after: 'open' });
  assert.ok(after > 0 && after < 10);
  for (const row of rows) assert.equal(right(row), WIDTH);
});

test('too few for a row all wait', () => {
  assert.deepEqual(breakRows([1.5, 1.5], WIDTH, { after: 'open' }), { rows: [], before: 0, after: 2 });
  assert.deepEqual(breakRows([1.5, 1.5], WIDTH, { before: 'open', flush: true }), { rows: [], before: 2, after: 0 });
});

test('going back in the list, the first wait and the last row is full', () => {
  const { rows, before, after } = breakRows(ratios(100), WIDTH, { before: 'open', flush: true });
  assert.equal(rows[0].from, before);
  assert.equal(after, 0);
  for (const row of rows) assert.equal(right(row), WIDTH);
});

test('panoramas are as wide as they are, in a row of their own if need be', () => {
  for (const ratio of [3, 4.5, 6, 11]) {
    const { rows } = breakRows([1.5, 1.5, 1.33, ratio, 1.5, 0.75, 1.5], WIDTH);
    const row = /** @type {import('../lib/justify.js').Row} */ (rows.find(({ from, to }) => from <= 3 && 3 < to));
    const { width } = row.boxes[3 - row.from];
    assert.ok(Math.abs(width / row.height / ratio - 1) < 0.02, `${width}×${row.height} for ${ratio}`);
    assert.ok(right(row) <= WIDTH);
  }
});

test('what is wider or narrower than a row can hold is cropped', () => {
  const { rows } = breakRows([40, 0.01, 0, Number.NaN, 1.5, 1.5], WIDTH);
  for (const { boxes, height } of rows) {
    for (const { width } of boxes) assert.ok(width >= height * 0.49 && width <= WIDTH && height >= TARGET * 0.49);
  }
});
