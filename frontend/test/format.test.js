import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';
import * as format from '../lib/format.js';

/**
 * @template T
 * @param {(value: T) => string} text
 * @param {[T, string][]} cases
 */
function reads(text, cases) {
  for (const [value, expected] of cases) assert.equal(text(value).replaceAll('\u00a0', ' '), expected);
}

test('sizes have the unit in which they are short, and never a thousand of it', () => {
  reads(format.bytesText, [
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [99_940, '99.9 kB'],
    [100_400, '100 kB'],
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [4_200_000, '4.2 MB'],
    [1_500_000_000, '1.5 GB'],
    [2_000_000_000_000, '2 TB'],
  ]);
});

test('a size is not broken at the end of a line', () => {
  assert.equal(format.bytesText(4_200_000), '4.2\u00a0MB');
});

test('one is one and all else is many', () => {
  const photos = { one: '# photo', other: '# photos' };
  assert.equal(format.plural(0, photos), '0 photos');
  assert.equal(format.plural(1, photos), '1 photo');
  assert.equal(format.plural(1234, photos), '1,234 photos');
  assert.equal(format.plural(1, { other: '# 张照片' }), '1 张照片');
});

test('exposures are fractions where photographers say fractions', () => {
  reads(format.exposureText, [
    [1 / 8000, '1/8000 s'],
    [0.004, '1/250 s'],
    [0.25, '1/4 s'],
    [0.3, '0.3 s'],
    [2.5, '2.5 s'],
    [30, '30 s'],
  ]);
});

test('a duration is rounded up, so that it never promises too much', () => {
  reads(format.durationText, [
    [0, '1 second'],
    [1.2, '2 seconds'],
    [60, '1 minute'],
    [61, '2 minutes'],
    [3600, '1 hour'],
    [3601, '2 hours'],
  ]);
});

test('a local time is shown as it stands, in whichever zone the reader is', () => {
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    process.env.TZ = zone;
    reads(format.dayText, [
      ['2024-05-12T00:00:00', '12 May 2024'],
      ['2024-05-12T23:59:59.999Z', '12 May 2024'],
    ]);
    assert.match(format.minuteText('2024-05-12T23:59:59'), /^12 May 2024.* 23:59$/);
    assert.equal(format.monthText('2015-05'), 'May 2015');
  }
});

test('of a date as much is shown as is known', () => {
  assert.equal(format.knownDayText('1985-01-01T00:00:00', 'year'), '1985');
  assert.equal(format.knownDayText('1985-07-01T00:00:00', 'month'), 'July 1985');
  assert.equal(format.knownDayText('1985-07-04T00:00:00', 'day'), '4 July 1985');
  assert.equal(format.knownDayText('1985-07-04T12:30:00', 'second'), '4 July 1985');
  assert.equal(format.knownDayText('1985-07-04T12:30:00'), '4 July 1985');
});

test('an hour has two digits where a day has 24 of them', () => {
  assert.match(format.minuteText('2024-05-12T04:15:00'), / 04:15$/);
});
