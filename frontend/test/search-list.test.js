import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import './browser.js';
import { forget, renew } from '../api/access.js';
import { library } from '../features/images/library.js';
import { Conditions } from '../features/search/conditions.js';
import { SearchList } from '../features/search/search-list.js';

const image = (/** @type {string} */ id, favourite = true) =>
  /** @type {any} */ ({ id, favourite, tags: [], taken: { local: `2024-05-0${id}T12:00:00` }, takenAt: `2024-05-0${id}T12:00:00Z` });
const [first, second] = [image('1'), image('2')];

/** @type {{ path: unknown, body: any }[]} */
let asked = [];
/** What is answered before the index is there. */
let waiting = 0;

globalThis.fetch = async (/** @type {unknown} */ path, /** @type {any} */ options) => {
  if (path === '/users/token') return Response.json({ accessToken: 'token', expiresIn: 600, user: { id: 'somebody' } });
  asked.push({ path, body: JSON.parse(options.body) });
  if (waiting-- > 0) return Response.json({ indexed: 10, total: 20 }, { status: 202, headers: { 'Retry-After': '0.01' } });
  if (String(path).startsWith('/images/search?')) return Response.json({ items: [second, first], next: null });
  return Response.json({ total: 2, months: [{ month: '2024-05', count: 2 }] });
};

before(renew);
after(forget);

/**
 * @param {string} fragment
 * @param {boolean} [covered]
 */
function listOf(fragment, covered = false) {
  /** @type {unknown[]} */
  const told = [];
  const life = new AbortController();
  const list = new SearchList(Conditions.of(fragment), { tell: (progress) => void told.push(progress), sum: () => {}, covered: () => covered });
  list.follow(life.signal);
  return { list, told, life };
}

const idsOf = (/** @type {SearchList} */ { items }) => items.map(({ id }) => id);

test('conditions go in the body, and it asks again until the index is there', async () => {
  asked = [];
  waiting = 2;
  const { list, told, life } = listOf('#text=pier');
  await list.open();
  assert.deepEqual(idsOf(list), ['2', '1']);
  assert.equal(list.total, 2);
  assert.ok(asked.every(({ path, body }) => !String(path).includes('pier') && body.text === 'pier'));
  assert.deepEqual(told.slice(0, 2), [
    { indexed: 10, total: 20 },
    { indexed: 10, total: 20 },
  ]);
  assert.equal(told.at(-1), null);
  life.abort();
});

test('what is no favourite any more leaves the favourites, and comes back when it is one again', async () => {
  const { list, life } = listOf('#favourite=yes');
  await list.open();
  library.announce('edited', [image('1', false)]);
  assert.deepEqual(idsOf(list), ['2']);
  library.announce('edited', [first]);
  assert.deepEqual(idsOf(list), ['2', '1']);
  life.abort();
});

test('while the viewer shows it, it stays until that is closed', async () => {
  const { list, life } = listOf('#favourite=yes', true);
  await list.open();
  library.announce('edited', [image('1', false), image('2', false)]);
  library.announce('edited', [second]);
  assert.deepEqual(idsOf(list), ['2', '1']);
  list.settle();
  assert.deepEqual(idsOf(list), ['2']);
  life.abort();
});

test('of words only the service knows what they find', async () => {
  const { list, life } = listOf('#text=pier');
  await list.open();
  library.announce('edited', [image('3')]);
  assert.deepEqual(idsOf(list), ['2', '1']);
  library.announce('trashed', [first, image('4')]);
  assert.deepEqual(idsOf(list), ['2']);
  library.announce('restored', [first, image('4')]);
  assert.deepEqual(idsOf(list), ['2', '1']);
  life.abort();
});
