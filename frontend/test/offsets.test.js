import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Offsets } from '../lib/offsets.js';

const AROUND = 2000;

test('a small library is scrolled as it is', () => {
  const offsets = new Offsets(1_000_000);
  offsets.resize(40_000);
  assert.equal(offsets.height, 40_000);
  assert.equal(offsets.cover(39_000, AROUND), false);
  assert.equal(offsets.inElement(39_000), 39_000);
});

test('the element never grows beyond what browsers can', () => {
  const offsets = new Offsets(1_000_000);
  offsets.resize(80_000_000);
  assert.equal(offsets.height, 1_000_000);
});

test('every offset of 80 million pixels is reached, and keeps its place when the base moves', () => {
  const offsets = new Offsets(1_000_000);
  offsets.resize(80_000_000);
  for (let offset = 0; offset <= 80_000_000; offset += 77_777) {
    offsets.cover(offset, AROUND);
    const position = offsets.inElement(offset);
    assert.ok(position >= 0 && position <= offsets.height, `${offset} at ${position}`);
    assert.equal(offsets.inWhole(position), offset);
  }
});

test('the base moves only near the ends of the element', () => {
  const offsets = new Offsets(1_000_000);
  offsets.resize(80_000_000);
  assert.equal(offsets.cover(900_000, AROUND), false);
  assert.equal(offsets.cover(999_000, AROUND), true);
  assert.equal(offsets.inElement(999_000), 500_000);
  assert.equal(offsets.cover(600_000, AROUND), false);
});

test('the true ends are ends', () => {
  const offsets = new Offsets(1_000_000);
  offsets.resize(80_000_000);
  offsets.cover(80_000_000, AROUND);
  assert.equal(offsets.inElement(80_000_000), 1_000_000);
  offsets.cover(0, AROUND);
  assert.equal(offsets.base, 0);
});

test('a library that shrinks pulls the base with it', () => {
  const offsets = new Offsets(1_000_000);
  offsets.resize(80_000_000);
  offsets.cover(79_000_000, AROUND);
  offsets.resize(2_000_000);
  assert.equal(offsets.base + offsets.height, 2_000_000);
});
