import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';
import texts from '../languages/en/shortcuts.js';
import { MAP_KEYS } from '../lib/map-shortcuts.js';
import { actOf, GRID_KEYS, PAGE_KEYS, singleKeys, switchSingleKeys } from '../lib/shortcuts.js';
import { VIEWER_KEYS } from '../lib/viewer-shortcuts.js';

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

test('every shortcut has a text, and every text a shortcut', () => {
  const names = [...GRID_KEYS, ...VIEWER_KEYS, ...MAP_KEYS, ...PAGE_KEYS].map(({ act, name = act }) => name);
  assert.deepEqual([...new Set(names)].sort(), Object.keys(texts.acts).sort());
});
