import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stretch } from '../lib/stretch.js';

const even = Array.from({ length: 5000 }, () => 40);

test('only what is seen and a few more are in the page, however long the list', () => {
  const { height, from, to } = stretch(even, { top: 4000, height: 400 }, 4);
  assert.equal(height, 200_000);
  assert.deepEqual([from, to], [96, 114]);
});

test('at its ends there is nothing beyond', () => {
  assert.deepEqual([stretch(even, { top: 0, height: 400 }, 4).from, stretch(even, { top: 0, height: 400 }, 4).to], [0, 14]);
  assert.deepEqual([stretch(even, { top: 199_600, height: 400 }, 4).from, stretch(even, { top: 199_600, height: 400 }, 4).to], [4986, 5000]);
});

test('taller rows push those below down', () => {
  const { tops, height, from, to } = stretch([40, 80, 40, 40], { top: 120, height: 40 }, 0);
  assert.deepEqual(tops, [0, 40, 120, 160]);
  assert.deepEqual([height, from, to], [200, 2, 3]);
});

test('an empty list is no height', () => {
  assert.deepEqual(stretch([], { top: 0, height: 400 }, 4), { height: 0, tops: [], from: 0, to: 0 });
});

test('scrolled beyond an end that came nearer, it shows the last ones', () => {
  const { from, to } = stretch(even.slice(0, 10), { top: 9000, height: 400 }, 4);
  assert.deepEqual([from, to], [6, 10]);
});
