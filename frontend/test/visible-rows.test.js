import assert from 'node:assert/strict';
import { test } from 'node:test';
import { topsOf, visibleRows } from '../lib/visible-rows.js';

const even = topsOf(Array.from({ length: 5000 }, () => 40));

test('rows follow each other, taller ones push those below down', () => {
  assert.deepEqual(topsOf([40, 80, 40]), [0, 40, 120, 160]);
  assert.equal(even.at(-1), 200_000);
});

test('only what is seen and a few more are in the page, however long the list', () => {
  assert.deepEqual(visibleRows(even, { top: 4000, height: 400 }, 0), { from: 100, to: 110 });
  assert.deepEqual(visibleRows(even, { top: 4000, height: 400 }, 4), { from: 96, to: 114 });
  assert.deepEqual(visibleRows(even, { top: 4001, height: 400 }, 0), { from: 100, to: 111 });
});

test('at its ends there is nothing beyond', () => {
  assert.deepEqual(visibleRows(even, { top: 0, height: 400 }, 4), { from: 0, to: 14 });
  assert.deepEqual(visibleRows(even, { top: 199_600, height: 400 }, 4), { from: 4986, to: 5000 });
});

test('an empty list has no rows', () => {
  assert.deepEqual(visibleRows(topsOf([]), { top: 0, height: 400 }, 4), { from: 0, to: 0 });
});

test('scrolled beyond an end that came nearer, it shows the last ones', () => {
  assert.deepEqual(visibleRows(even.slice(0, 11), { top: 9000, height: 400 }, 4), { from: 6, to: 10 });
});
