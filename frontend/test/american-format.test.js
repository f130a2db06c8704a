import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';

test('an hour has one digit where a day has twelve of them twice', async () => {
  Object.defineProperty(globalThis.navigator, 'languages', { value: ['en-US'] });
  const { minuteText } = await import('../lib/format.js');
  assert.match(minuteText('2024-05-12T16:15:00'), / 4:15.PM$/);
});
