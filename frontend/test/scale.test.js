import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionsOf, totalOf } from '../lib/months.js';
import { Scale } from '../lib/scale.js';

/** Twenty years with 2,000,000 images, nearly all of them in one month. */
const months = Array.from({ length: 240 }, (_, at) => `${2025 - Math.floor(at / 12)}-${String(12 - (at % 12)).padStart(2, '0')}`);
const SECTIONS = sectionsOf(months.map((key) => ({ key, count: key === '2011-08' ? 1_990_000 : 40 })));
const HEIGHT = 800;

test('both ends are the newest and the oldest image', () => {
  const scale = new Scale(SECTIONS);
  assert.equal(scale.indexAt(0), 0);
  assert.equal(scale.indexAt(1), totalOf(SECTIONS) - 1);
  assert.equal(scale.placeOf(0), 0);
});

test('every month can be hit by a finger, however few images it has', () => {
  const scale = new Scale(SECTIONS);
  for (const { first, count } of SECTIONS) {
    const pixels = (scale.placeOf(first + count) - scale.placeOf(first)) * HEIGHT;
    assert.ok(pixels >= 1.6 || first + count >= totalOf(SECTIONS), `${pixels} pixels`);
  }
});

test('there and back again', () => {
  const scale = new Scale(SECTIONS);
  for (let place = 0; place <= 1; place += 0.001) {
    assert.ok(Math.abs(scale.placeOf(scale.indexAt(place)) - place) < 0.005);
  }
});

test('years do not lie on one another', () => {
  const years = new Scale(SECTIONS).years(26 / HEIGHT);
  assert.equal(years[0].year, '2025');
  for (let at = 1; at < years.length; at++) assert.ok(years[at].place - years[at - 1].place >= 26 / HEIGHT);
});
