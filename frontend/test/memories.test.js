import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';
import { areOn, areWanted, dismiss, switchMemories } from '../features/memories/choice.js';
import { today } from '../features/memories/on-this-day.js';

test('the day is that of the clock where one is', () => {
  assert.equal(today(new Date(2026, 10, 30, 23, 59)), '2026-11-30');
  assert.equal(today(new Date(2027, 0, 1, 0, 0)), '2027-01-01');
});

test('what is dismissed comes back the next day, and what is switched off does not', () => {
  assert.ok(areWanted('2026-11-30'));
  dismiss('2026-11-30');
  assert.ok(!areWanted('2026-11-30'));
  assert.ok(areWanted('2026-12-01') && areOn());
  switchMemories(false);
  assert.ok(!areWanted('2026-12-01') && !areOn());
  switchMemories(true);
  assert.ok(areWanted('2026-11-30'));
});
