import './browser.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';

const { router } = await import('../lib/router.js');
const { exportChosen } = await import('../features/images/chosen-for-export.js');
const { presetOf } = await import('../features/exports/export-preset.js');

/** @param {string} rest */
const at = (rest) => presetOf(new URL(`http://localhost/settings/export${rest}`));

test('an album and a search are chosen by the address that leads to the page', () => {
  assert.deepEqual(at('?album=019a'), { album: '019a' });
  assert.deepEqual(at('?of=search#text=beach&favourite=yes').search?.body, { text: 'beach', favourite: true });
});

test('a selection is handed over without the address, and is said to be gone where it is not known', () => {
  assert.deepEqual(at('?of=selection'), { ids: [] });
  router.go = () => {};
  exportChosen(/** @type {any} */ ([{ id: '019a' }, { id: '019b' }]));
  assert.deepEqual(at('?of=selection'), { ids: ['019a', '019b'] });
});

test('everything is chosen where nothing is, or nothing that can be understood', () => {
  for (const rest of ['', '?of=search', '?of=search#no=thing', '#text=beach']) assert.deepEqual(at(rest), {}, rest);
  assert.deepEqual(presetOf(undefined), {});
});
