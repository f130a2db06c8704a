/** @import { ImageView } from '../api/types.js' */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GridLayout } from '../features/images/grid-layout.js';
import { moved } from '../features/images/grid-walk.js';
import { sectionsOf } from '../lib/months.js';
import { GRID_KEYS } from '../lib/shortcuts.js';

/** Rows of squares: 0 1 2 3 | 4 5 6 7 | 8 9, the last in a month of their own. */
const items = Array.from({ length: 10 }, (_, at) => ({ id: String(at), width: 1, height: 1, month: at < 8 ? '2024-05' : '2024-04' }));
const layout = laid(items);

/** @param {{ month: string }[]} rows */
function laid(rows) {
  const counts = [...new Set(rows.map(({ month }) => month))].map((key) => ({ key, count: rows.filter(({ month }) => month === key).length }));
  const end = { state: /** @type {const} */ ('reached'), cursor: null };
  const images = /** @type {ImageView[]} */ (/** @type {unknown} */ (rows));
  const made = new GridLayout({ sectionOf: (image) => rows[images.indexOf(image)].month, dayOf: () => '', dayText: () => '' });
  made.arrange({ items: images, start: 0, sections: sectionsOf(counts), older: end, newer: end }, 600);
  return made;
}

/**
 * @param {string} key
 * @param {number} from
 * @param {number | null} to
 */
const leads = (key, from, to) => assert.equal(moved(key, from, layout, 200), to, `${key} from ${from}`);

test('the rows are as the other tests take them', () => {
  assert.deepEqual(
    layout.rows.map(({ from, to }) => [from, to]),
    [
      [0, 4],
      [4, 8],
      [8, 10],
    ],
  );
});

test('left and right go along the list, over the ends of rows', () => {
  leads('ArrowRight', 3, 4);
  leads('ArrowLeft', 4, 3);
});

test('up and down go to what is nearest in the next row, over months too', () => {
  leads('ArrowDown', 1, 5);
  leads('ArrowUp', 6, 2);
  leads('ArrowDown', 5, 9);
  leads('ArrowDown', 7, 9);
  leads('ArrowUp', 8, 4);
});

test('past what is laid they lead on, for more to come', () => {
  leads('ArrowLeft', 0, -1);
  leads('ArrowUp', 2, -1);
  leads('ArrowRight', 9, 10);
  leads('ArrowDown', 8, 10);
});

test('a page down or up is about what is in sight, and ends with the rows', () => {
  leads('PageDown', 1, 5);
  leads('PageDown', 4, 8);
  leads('PageDown', 8, 8);
  leads('PageUp', 8, 4);
  leads('PageUp', 0, 0);
});

test('other keys are not ours, and in an empty grid none is', () => {
  leads('a', 3, null);
  assert.equal(moved('ArrowRight', 0, laid([]), 200), null);
});

test('the keys that are told to move do', () => {
  for (const { act, keys } of GRID_KEYS) for (const key of keys) assert.equal(moved(key, 5, layout, 200) !== null, act === 'move', key);
});
