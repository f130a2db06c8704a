import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';
import { placeOf } from '../features/albums/drag-order.js';

/** @param {'reached' | 'ready'} state of the end */
const list = (state) =>
  /** @type {any} */ ({
    items: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
    indexOf: (/** @type {string} */ id) => 'abcd'.indexOf(id),
    older: { state },
  });

test('what is let go on the left of a photo comes before it, on the right before the next', () => {
  assert.equal(placeOf(list('reached'), ['d'], 'b', false), 'b');
  assert.equal(placeOf(list('reached'), ['d'], 'b', true), 'c');
});

test('photos that are dragged are no place to come before', () => {
  assert.equal(placeOf(list('reached'), ['b', 'c'], 'b', false), 'd');
  assert.equal(placeOf(list('reached'), ['c', 'd'], 'd', false), null);
});

test('the end is where the last photo is, and not where the next page begins', () => {
  assert.equal(placeOf(list('reached'), ['a'], 'd', true), null);
  assert.equal(placeOf(list('ready'), ['a'], 'd', true), undefined);
});
