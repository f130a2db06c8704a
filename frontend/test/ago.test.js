import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';
import { ago } from '../lib/ago.js';

const THEN = '2026-11-24T20:00:00Z';

/** @param {number} seconds */
const after = (seconds) => ago(THEN, Date.parse(THEN) + seconds * 1000);

test('tells seconds, minutes, hours and days apart at their edges', () => {
  assert.equal(after(0), 'just now');
  assert.equal(after(59), 'just now');
  assert.equal(after(60), '1 minute ago');
  assert.equal(after(3599), '59 minutes ago');
  assert.equal(after(3600), '1 hour ago');
  assert.equal(after(24 * 3600 - 1), '23 hours ago');
  assert.equal(after(24 * 3600), 'yesterday');
  assert.equal(after(7 * 24 * 3600 - 1), '6 days ago');
});

test('after a week the date says more', () => assert.equal(after(7 * 24 * 3600), null));

test('a clock that is behind tells of no future', () => assert.equal(after(-300), 'just now'));
