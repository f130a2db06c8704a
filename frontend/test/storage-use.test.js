import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';
import { storageText } from '../features/settings/storage-use.js';

const limits = (/** @type {number | null} */ images, /** @type {number | null} */ bytes) => ({ images, bytes });

test('what is stored stands beside its limit where there is one', () => {
  assert.equal(storageText({ images: 1, bytes: 1_700_000_000, limits: limits(null, null) }), '1 photo, 1.7\u00a0GB');
  assert.equal(storageText({ images: 412, bytes: 0, limits: limits(5000, 50_000_000_000) }), '412 of 5,000 photos, 0 bytes of 50\u00a0GB');
});
