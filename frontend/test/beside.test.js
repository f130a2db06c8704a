import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beside } from '../lib/beside.js';

const phone = { width: 320, height: 640 };

test('what opens from the top right corner hangs below it, along its right edge', () => {
  const { top, right, bottom, left } = beside({ left: 260, right: 312, top: 4, bottom: 48 }, phone);
  assert.deepEqual({ top, right, bottom, left }, { top: '52px', right: '8px', bottom: 'auto', left: 'auto' });
});

test('what opens from the bottom left corner stands above it, along its left edge', () => {
  const { top, right, bottom, left } = beside({ left: 8, right: 52, top: 590, bottom: 634 }, phone);
  assert.deepEqual({ top, right, bottom, left }, { top: 'auto', right: 'auto', bottom: '54px', left: '8px' });
});

test('it is never larger than its room in the window', () => {
  const below = beside({ left: 260, right: 312, top: 4, bottom: 48 }, phone);
  assert.deepEqual([below.maxWidth, below.maxHeight], ['308px', '584px']);
  const above = beside({ left: 8, right: 52, top: 590, bottom: 634 }, phone);
  assert.deepEqual([above.maxWidth, above.maxHeight], ['308px', '582px']);
});

test('beside a control at the edge of the window, or beyond it, it keeps off that edge', () => {
  const { right } = beside({ left: 300, right: 330, top: -60, bottom: -20 }, phone);
  assert.equal(right, '4px');
});
