/** @import { ImageView } from '../api/types.js' */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';
import { MAX_SELECTED, Selection } from '../features/images/selection.js';
import { imagesOfSection } from '../features/images/whole-list.js';
import { sectionsOf } from '../lib/months.js';
import { service } from './service.js';

const rowsOf = (/** @type {string} */ month, /** @type {number} */ count) =>
  Array.from({ length: count }, (_, at) => ({ id: `${month}-${at}`, local: `${month}-10T12:00:00`, taken: { local: `${month}-10T12:00:00` } }));
const rows = [...rowsOf('2024-07', 15), ...rowsOf('2024-05', 25), ...rowsOf('2024-02', 5)];
const months = [
  { key: '2024-07', count: 15 },
  { key: '2024-05', count: 25 },
  { key: '2024-02', count: 5 },
];

/** A list of which nothing is held. */
const list = { page: service(rows).page, sections: sectionsOf(months) };
const all = (/** @type {string | null} */ key) => (/** @type {AbortSignal} */ signal) => imagesOfSection(list, key, signal);

test('the whole list is selected, page by page', async () => {
  const selection = new Selection();
  const sizes = new Set();
  selection.addEventListener('change', () => sizes.add(`${selection.size} of ${selection.goal}`));
  assert.equal(await selection.grow(all(null), 45), true);
  assert.equal(selection.size, 45);
  assert.ok(sizes.has('20 of 45'));
  assert.equal(selection.goal, 0);
});

test('a month ends where the next one begins, and adds to what is selected', async () => {
  const selection = new Selection();
  selection.toggle(/** @type {ImageView} */ (/** @type {unknown} */ (rows[0])));
  await selection.grow(all('2024-05'), 25);
  assert.deepEqual(
    selection.images.map(({ id }) => id),
    [rows[0], ...rows.slice(15, 40)].map(({ id }) => id),
  );
});

test('who selects none meanwhile has none, and no more pages are asked for', async () => {
  const selection = new Selection();
  const source = service(rows);
  selection.addEventListener('change', () => selection.size === 20 && selection.clear());
  assert.equal(await selection.grow((signal) => imagesOfSection({ ...list, page: source.page }, null, signal), 45), true);
  assert.equal(selection.size, 0);
  assert.equal(source.asked(), 2);
});

test('it grows no further than one download takes', async () => {
  const many = service(rowsOf('2024-07', MAX_SELECTED + 1), 999);
  const selection = new Selection();
  assert.equal(await selection.grow((signal) => imagesOfSection({ page: many.page, sections: [] }, null, signal), MAX_SELECTED + 1), false);
  assert.equal(selection.size, MAX_SELECTED);
  assert.equal(selection.goal, 0);
});

test('what failed leaves what has come', async () => {
  const selection = new Selection();
  const broken = async function* () {
    yield /** @type {ImageView[]} */ (/** @type {unknown} */ (rows.slice(0, 10)));
    throw new Error('no answer');
  };
  await assert.rejects(selection.grow(broken, 45), /no answer/);
  assert.equal(selection.size, 10);
  assert.equal(selection.goal, 0);
});
