import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';
import { stepsBack } from '../features/albums/own-order.js';

const list = (/** @type {string} */ ids, state = 'reached') => /** @type {any} */ ({ items: [...ids].map((id) => ({ id })), older: { state } });

test('those that stood together go back together, before what came behind them', () => {
  assert.deepEqual(stepsBack(list('abcdef'), ['f', 'b', 'c', 'e']), [
    { ids: ['b', 'c'], before: 'd' },
    { ids: ['e', 'f'], before: null },
  ]);
});

test('the place is not known where the rest of the album is not here yet', () => {
  assert.deepEqual(stepsBack(list('abc', 'more'), ['a']), [{ ids: ['a'], before: 'b' }]);
  assert.equal(stepsBack(list('abc', 'more'), ['c']), null);
});
