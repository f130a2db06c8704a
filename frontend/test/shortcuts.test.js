import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';
import { actOf, GRID_KEYS, PAGE_KEYS, singleKeys, switchSingleKeys } from '../lib/shortcuts.js';

const press = (/** @type {string} */ key, /** @type {object} */ held = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

test('keys of one character do something until they are switched off, and again once they are switched on', () => {
  assert.equal(singleKeys(), true);
  assert.equal(actOf(PAGE_KEYS, press('?')), 'tell');
  switchSingleKeys(false);
  for (const key of ['d', 'm', 'f']) assert.equal(actOf(GRID_KEYS, press(key)), null, key);
  assert.equal(actOf(PAGE_KEYS, press('?')), null);
  switchSingleKeys(true);
  assert.equal(actOf(GRID_KEYS, press('m')), 'month');
});

test('what is no character, or comes with Ctrl, stays; so does the space bar', () => {
  switchSingleKeys(false);
  assert.equal(actOf(GRID_KEYS, press(' ')), 'select');
  assert.equal(actOf(GRID_KEYS, press('Delete')), 'remove');
  assert.equal(actOf(GRID_KEYS, press('a', { ctrlKey: true })), 'all');
  switchSingleKeys(true);
});
