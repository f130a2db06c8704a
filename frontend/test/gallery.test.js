import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import './browser.js';
import { forget, renew } from '../api/access.js';
import { gallery } from '../features/gallery/gallery.js';
import { dayOf, monthOf } from '../features/photos/by-date.js';
import { service } from './service.js';

const DAY = '2024-05-30';

/**
 * Images half a minute apart, newest first.
 *
 * @param {string} newest
 * @param {number} count
 */
const taken = (newest, count) => Array.from({ length: count }, (_, at) => new Date(Date.parse(`${newest}Z`) - at * 30_000).toISOString().slice(0, 19));

const moments = [...taken('2024-07-03T12:00:00', 300), ...taken(`${DAY}T20:00:00`, 2000), ...taken('2024-02-01T12:00:00', 300)];
const rows = moments.map((local, at) => ({ id: String(moments.length - at).padStart(6, '0'), local, taken: { local }, takenAt: `${local}Z` }));
const source = service(rows, 100);
const of = (/** @type {string} */ month) => ({ month, count: rows.filter(({ local }) => local.startsWith(month)).length });

/** @type {Record<string, (query: Record<string, string>) => unknown>} */
const ANSWERS = {
  '/users/token': () => ({ accessToken: 'token', expiresIn: 600, user: { id: 'somebody' } }),
  '/images/months': () => ({ items: ['2024-07', '2024-05', '2024-02'].map(of) }),
  '/images': (query) => source.page(query),
};

globalThis.fetch = async (/** @type {unknown} */ path) => {
  const { pathname, searchParams } = new URL(String(path), 'http://darkslide.test');
  return Response.json(await ANSWERS[pathname](Object.fromEntries(searchParams)));
};

before(renew);
after(forget);

test('a month whose images are all of one day is entered at the place that was asked for', async () => {
  await gallery.open();
  for (const index of [500, 1300, 2000]) {
    await gallery.jump(index);
    assert.equal(gallery.status, 'ready');
    assert.ok(gallery.items.every((image) => monthOf(image) === '2024-05'));
    const real = rows.findIndex(({ id }) => id === gallery.items[0].id);
    assert.ok(Math.abs(real - index) < 5 && Math.abs(gallery.start - index) < 5, `${index} led to ${real}, called ${gallery.start}`);
  }
});

test('from there it grows without a gap, and its place is exact from the turn of the month on', async () => {
  await gallery.jump(500);
  while (gallery.newer.state === 'ready') await gallery.grow('newer');
  assert.ok(gallery.exact);
  assert.equal(gallery.start, 0);
  assert.deepEqual(
    gallery.items.map(({ id }) => id),
    rows.slice(0, gallery.items.length).map(({ id }) => id),
  );
});

test('an image that is added while a page comes that does not have it yet is there afterwards', async () => {
  const page = ANSWERS['/images'];
  /** @type {(value: unknown) => void} */
  let release = () => {};
  const held = new Promise((resolve) => (release = resolve));
  ANSWERS['/images'] = (query) => held.then(() => page(query));
  const opening = gallery.jump(0);
  const local = '2024-07-03T13:00:00';
  gallery.add(/** @type {any} */ ({ id: '999999', taken: { local }, takenAt: `${local}Z` }));
  release(null);
  await opening;
  ANSWERS['/images'] = page;
  assert.deepEqual(
    gallery.items.slice(0, 2).map(({ id }) => id),
    ['999999', rows[0].id],
  );
});

test('an image of which only the month or the year is known is of no day', () => {
  const of = (/** @type {string | undefined} */ precision) => dayOf(/** @type {any} */ ({ taken: { local: '1985-01-01T00:00:00', precision } }));
  assert.equal(of('day'), '1985-01-01');
  assert.equal(of('second'), of('day'));
  assert.equal(new Set([of('day'), of('month'), of('year')]).size, 3);
});

test('who comes while the newest images are asked for waits for them, and they are asked for once', async () => {
  const page = ANSWERS['/images'];
  let asked = 0;
  ANSWERS['/images'] = (query) => (asked++, page(query));
  gallery.empty();
  await Promise.all([gallery.open(), gallery.open()]);
  assert.equal(asked, 1);
  assert.equal(gallery.status, 'ready');
  assert.equal(gallery.start, 0);
  ANSWERS['/images'] = page;
});
