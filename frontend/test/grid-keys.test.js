import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moved } from '../components/grid-keys.js';
import { justify } from '../lib/justify.js';

/** Rows of squares: 0 1 2 3 | 4 5 6 7 | 8 9, the last in a month of their own. */
const items = Array.from({ length: 10 }, (_, at) => (at < 8 ? '2024-05' : '2024-04'));
const layout = justify(items, 600, { keyOf: (month) => month, ratioOf: () => 1 });

/**
 * @param {string} key
 * @param {number} from
 * @param {number | null} to
 */
const leads = (key, from, to) => assert.equal(moved(key, from, layout), to, `${key} from ${from}`);

test('the rows are as the other tests take them', () => {
  assert.deepEqual([0, 4, 8].map((at) => layout.rowOf[at].boxes.length), [4, 4, 2]);
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

test('at the ends they stay', () => {
  leads('ArrowLeft', 0, 0);
  leads('ArrowUp', 2, 2);
  leads('ArrowRight', 9, 9);
  leads('ArrowDown', 8, 8);
});

test('Home and End lead to the first and the last', () => {
  leads('Home', 6, 0);
  leads('End', 6, 9);
});

test('other keys are not ours, and in an empty grid none is', () => {
  leads('a', 3, null);
  assert.equal(moved('ArrowRight', 0, justify([], 600, { keyOf: String, ratioOf: () => 1 })), null);
});
