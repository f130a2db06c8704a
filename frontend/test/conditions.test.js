/** @import { ImageView } from '../api/types.js' */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';
import { Conditions, conditionText } from '../features/search/conditions.js';

const camera = { name: 'camera', value: 'Canon EOS 5D' };

test('what is in the fragment comes back from it, in the same words', () => {
  const conditions = new Conditions().with({ name: 'text', value: 'côte & #1 = "sea"' }).with(camera).with({ name: 'tag', value: 'aZ3_-bQ1' });
  assert.deepEqual(Conditions.of(conditions.fragment).all, conditions.all);
  assert.equal(new Conditions().fragment, '');
});

test('what is no condition is left out', () => {
  const conditions = Conditions.of('#text=%20&year=20x4&colour=red&album=some&shape=toString&toString=a&tag=a&tag=a&year=2024&text=' + 'x'.repeat(501));
  assert.deepEqual(conditions.all, [
    { name: 'tag', value: 'a' },
    { name: 'year', value: '2024' },
  ]);
});

test('there is one year and one text, but there are several cameras', () => {
  const conditions = Conditions.of('#year=2023&text=one&camera=Nikon+D90')
    .with({ name: 'year', value: '2024' })
    .with({ name: 'text', value: 'two' })
    .with(camera);
  assert.deepEqual(conditions.body, { from: '2024-01-01', to: '2024-12-31', text: 'two', cameras: ['Nikon D90', 'Canon EOS 5D'] });
});

test('towns and countries are names, of which there are several', () => {
  const conditions = Conditions.of('#city=Z%C3%BCrich%2C+Switzerland&country=France&country=Spain');
  assert.deepEqual(conditions.body, { cities: ['Zürich, Switzerland'], countries: ['France', 'Spain'] });
  assert.deepEqual(conditions.all.map(conditionText), ['Zürich, Switzerland', 'France', 'Spain']);
});

test('a day of every year is a condition, beside the years that are asked for', () => {
  const conditions = Conditions.of('#day=02-29&to=2025-12-31&day=02-30').with({ name: 'year', value: '2024' });
  assert.deepEqual(conditions.body, { day: '02-29', from: '2024-01-01', to: '2024-12-31' });
  assert.equal(conditionText({ name: 'day', value: '11-30' }), 'On 30 November');
});

test('an album there is none of and a shape are conditions of one kind each', () => {
  const conditions = Conditions.of('#album=none&shape=Portrait').with({ name: 'shape', value: 'Square' });
  assert.deepEqual(conditions.body, { inAlbum: false, orientation: 'square' });
  assert.deepEqual(conditions.all.map(conditionText), ['In no album', 'Square']);
});

test('days are those of a year or from one to another, and never end before they begin', () => {
  const days = Conditions.of('#year=2023&from=2024-05-01&to=2024-05-31');
  assert.deepEqual(days.body, { from: '2024-05-01', to: '2024-05-31' });
  assert.deepEqual(days.with({ name: 'from', value: '2024-06-01' }).body, { from: '2024-06-01' });
  assert.deepEqual(days.with({ name: 'to', value: '2024-04-01' }).body, { to: '2024-04-01' });
  assert.deepEqual(days.with({ name: 'year', value: '2020' }).body, { from: '2020-01-01', to: '2020-12-31' });
  assert.deepEqual(days.all.map(conditionText), ['From 1 May 2024', 'Until 31 May 2024']);
  assert.equal(Conditions.of('#from=2024-02-30&to=2024').fragment, '');
});

test('a size, a place and an area are in the fragment', () => {
  const conditions = Conditions.of('#size=1000000-10000000&place=none&box=51.3,-3.4,51.6,-3');
  assert.deepEqual(conditions.body, {
    minSize: 1_000_000,
    maxSize: 10_000_000,
    located: false,
    box: { south: 51.3, west: -3.4, north: 51.6, east: -3 },
  });
  assert.deepEqual(conditions.all.map(conditionText), ['1\u00a0MB to 10\u00a0MB', 'Without a place', 'In an area']);
  assert.deepEqual(Conditions.of('#size=-500').body, { maxSize: 500 });
  assert.deepEqual(Conditions.of('#size=0-').body, { minSize: 0 });
  for (const wrong of ['size=-', 'size=9-1', 'place=here', 'box=1,2,3', 'box=1,2,3,4,', 'box=9,2,3,4', 'box=1,2,95,4', 'box=1,,3,4'])
    assert.equal(Conditions.of(`#${wrong}`).fragment, '', wrong);
});

test('a condition that is pressed again is gone', () => {
  assert.equal(new Conditions().toggled(camera).toggled(camera).fragment, '');
});

test('only favourites and tags are told from the image alone', () => {
  const image = /** @type {ImageView} */ (/** @type {unknown} */ ({ favourite: true, tags: ['a'] }));
  const told = Conditions.of('#favourite=yes&tag=a');
  assert.ok(told.areTold && told.mayFind(image));
  assert.ok(!told.mayFind({ ...image, favourite: false }));
  assert.ok(!told.with({ name: 'tag', value: 'b' }).mayFind(image));
  assert.ok(!told.with(camera).areTold && told.with(camera).mayFind(image));
});

test('each is said in words', () => {
  assert.equal(conditionText({ name: 'type', value: 'image/x-canon-cr2' }), 'CANON-CR2');
  assert.equal(conditionText({ name: 'text', value: 'sea' }), '“sea”');
  assert.equal(conditionText({ name: 'tag', value: 'gone' }), 'A tag that is gone');
});

test('days come together, in place of a year and of the days before, and go together', () => {
  const days = Conditions.of('#text=a&year=2019').withDays({ from: '2024-05-10', to: '2024-05-20' });
  assert.equal(days.fragment, '#text=a&from=2024-05-10&to=2024-05-20');
  assert.equal(days.withDays({ from: '2024-06-01', to: '2024-06-02' }).fragment, '#text=a&from=2024-06-01&to=2024-06-02');
  assert.equal(days.withDays({ from: '', to: '2024-05-20' }).fragment, '#text=a&to=2024-05-20');
  assert.equal(days.withDays({ from: '', to: '' }).fragment, '#text=a');
});
