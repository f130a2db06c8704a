import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Rate } from '../lib/rate.js';

/**
 * @param {Rate} rate
 * @param {number} from
 * @param {number} to
 * @param {number} bytesPerSecond
 */
function send(rate, from, to, bytesPerSecond) {
  for (let time = from; time < to; time += 50) rate.add(bytesPerSecond / 20, time);
}

test('nothing is said of the first moment', () => {
  const rate = new Rate();
  assert.equal(rate.at(0), null);
  send(rate, 0, 1000, 1_000_000);
  assert.equal(rate.at(1000), null);
});

test('a steady stream has its speed', () => {
  const rate = new Rate();
  send(rate, 0, 20_000, 1_000_000);
  const now = rate.at(20_000) ?? 0;
  assert.ok(Math.abs(now - 1_000_000) < 30_000, String(now));
});

test('after some seconds a new speed has taken the place of the old one', () => {
  const rate = new Rate();
  send(rate, 0, 20_000, 1_000_000);
  send(rate, 20_000, 30_000, 4_000_000);
  const now = rate.at(30_000) ?? 0;
  assert.ok(Math.abs(now - 4_000_000) < 120_000, String(now));
});

test('a stream that dries up slows down and is forgotten', () => {
  const rate = new Rate();
  send(rate, 0, 10_000, 1_000_000);
  assert.ok((rate.at(14_000) ?? 0) < 600_000);
  assert.equal(rate.at(60_000), null);
});

test('after a break it begins anew', () => {
  const rate = new Rate();
  send(rate, 0, 10_000, 1_000_000);
  rate.clear();
  assert.equal(rate.at(10_000), null);
});
