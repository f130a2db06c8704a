import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zonedText } from '../api/zoned.js';

test('a moment is written with the offset that the zone had then', () => {
  for (const [zone, instant, expected] of [
    ['Asia/Tokyo', '2025-03-03T20:00:00Z', '2025-03-04T05:00:00.000+09:00'],
    ['Europe/Berlin', '2025-01-01T11:30:00.5Z', '2025-01-01T12:30:00.500+01:00'],
    ['Europe/Berlin', '2025-07-01T10:30:00Z', '2025-07-01T12:30:00.000+02:00'],
    ['America/St_Johns', '2025-01-01T02:00:00Z', '2024-12-31T22:30:00.000-03:30'],
    ['UTC', '2025-01-01T00:00:00Z', '2025-01-01T00:00:00.000+00:00'],
  ]) {
    process.env.TZ = zone;
    assert.equal(zonedText(Date.parse(instant)), expected);
    assert.equal(Date.parse(zonedText(Date.parse(instant))), Date.parse(instant));
  }
});
