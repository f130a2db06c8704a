import assert from 'node:assert/strict';
import { test } from 'node:test';
import { duration, FRICTION, landing, spring } from '../lib/spring.js';

test('it begins where it is and ends where it should', () => {
  const at = spring({ from: 100, to: 20, pace: 70 });
  assert.equal(at(0), 100);
  assert.ok(Math.abs(at(duration(70)) - 20) < 0.5);
});

test('from rest it never overshoots', () => {
  const at = spring({ from: 0, to: 1, pace: 70 });
  for (let time = 0, last = 0; time < 600; time += 16) {
    assert.ok(at(time) >= last && at(time) <= 1);
    last = at(time);
  }
});

test('it begins at the speed of the hand', () => {
  const at = spring({ from: 0, to: -500, velocity: -3, pace: FRICTION });
  assert.ok(Math.abs(at(1) - at(0) - -3) < 0.05);
});

test('a throw that meets no edge is slowed by friction alone', () => {
  const to = landing(0, 2);
  assert.equal(to, 400);
  const at = spring({ from: 0, to, velocity: 2, pace: FRICTION });
  for (let time = 0; time < 1000; time += 50) assert.ok(Math.abs(at(time) - to * (1 - Math.exp(-time / FRICTION))) < 1e-9);
});
