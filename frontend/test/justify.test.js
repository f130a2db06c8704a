import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GAP, justify } from '../lib/justify.js';

/** @typedef {{ month: string, ratio: number }} Picture */

const WIDTHS = [320, 390, 768, 1440, 3840];
const reading = {
  keyOf: (/** @type {Picture} */ { month }) => month,
  ratioOf: (/** @type {Picture} */ { ratio }) => ratio,
};

/** Landscapes, portraits, squares and a panorama, in an order that does not repeat soon. */
const RATIOS = [1.5, 0.667, 1.778, 1, 1.333, 0.75, 6];

/**
 * @param {number} count
 * @param {string} [month]
 * @returns {Picture[]}
 */
const pictures = (count, month = '2024-05') =>
  Array.from({ length: count }, (_, at) => ({ month, ratio: RATIOS[(at * at + 3 * at) % RATIOS.length] }));

/** @param {import('../lib/justify.js').Row} row */
const rightEnd = ({ boxes }) => boxes[boxes.length - 1].left + boxes[boxes.length - 1].width;

test('every row but a last one that is too short fills the width to the pixel', () => {
  for (const width of WIDTHS) {
    const { rows } = justify(pictures(100), width, reading).sections[0];
    for (const row of rows.slice(0, -1)) assert.ok(Math.abs(rightEnd(row) - width) <= 1, `${rightEnd(row)} of ${width}`);
    assert.ok(rightEnd(rows[rows.length - 1]) <= width + 1);
  }
});

test('every picture has one place, in the order of the list', () => {
  const { sections, rowOf } = justify(pictures(57), 1000, reading);
  const indices = sections.flatMap(({ rows }) => rows.flatMap(({ boxes }) => boxes.map(({ index }) => index)));
  assert.deepEqual(indices, Array.from({ length: 57 }, (_, at) => at));
  indices.forEach((index) => assert.ok(rowOf[index].boxes.some((box) => box.index === index)));
});

test('pictures in a row and rows in a section are a gap apart and never overlap', () => {
  const { rows } = justify(pictures(57), 1000, reading).sections[0];
  for (const { boxes } of rows) {
    for (let at = 1; at < boxes.length; at++) {
      const gap = boxes[at].left - boxes[at - 1].left - boxes[at - 1].width;
      assert.ok(Math.abs(gap - GAP) <= 1, `a gap of ${gap}`);
    }
  }
  for (let at = 1; at < rows.length; at++) assert.equal(rows[at].top, rows[at - 1].top + rows[at - 1].height + GAP);
});

test('a panorama and a sliver are cropped, so that neither fills the grid', () => {
  const [wide] = justify([{ month: 'm', ratio: 20 }], 3000, reading).rowOf[0].boxes;
  const { height, boxes } = justify([{ month: 'm', ratio: 0.01 }], 3000, reading).rowOf[0];
  assert.ok(wide.width < 3000);
  assert.equal(boxes[0].width, Math.round(height / 2));
});

test('a picture of unknown size is taken for a square', () => {
  const { height, boxes } = justify([{ month: 'm', ratio: NaN }], 1000, reading).rowOf[0];
  assert.equal(boxes[0].width, Math.round(height));
});

test('each month is a section of its own, below the one before', () => {
  const items = [...pictures(7, '2024-05'), ...pictures(1, '2024-04'), ...pictures(9, '2023-12')];
  const { sections, sectionOf, height } = justify(items, 800, reading);
  assert.deepEqual(sections.map(({ key, count }) => [key, count]), [['2024-05', 7], ['2024-04', 1], ['2023-12', 9]]);
  sections.forEach(({ top }, at) => assert.equal(top, at && sections[at - 1].top + sections[at - 1].height));
  assert.equal(sectionOf[7].key, '2024-04');
  assert.equal(height, sections[2].top + sections[2].height);
});

test('no pictures take no place', () => {
  assert.deepEqual(justify([], 800, reading), { height: 0, sections: [], rowOf: [], sectionOf: [] });
});

test('what is on the screen stays where it is when more pictures come', () => {
  const all = pictures(80);
  for (let known = 1; known < all.length; known++) {
    const before = justify(all.slice(0, known), 1000, reading, true).sections[0].rows;
    const after = justify(all, 1000, reading).sections[0].rows;
    assert.deepEqual(before, after.slice(0, before.length), `after ${known} pictures`);
  }
});
