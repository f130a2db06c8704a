/** @import { ImageView } from '../api/types.js' */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import './browser.js';
import { forget, renew } from '../api/access.js';
import { toggleFavourites } from '../features/favourites/favourites.js';
import { library } from '../features/images/library.js';
import { notices } from '../features/notices/notices.js';

/** @type {{ ids: string[], favourite: boolean }[]} */
let asked = [];
/** @type {(id: string) => string} */
let statusOf = () => 'changed';
/** What lists have heard of each image last. @type {Map<string, boolean>} */
const shown = new Map();

globalThis.fetch = async (/** @type {unknown} */ path, /** @type {any} */ options) => {
  if (path === '/users/token') return Response.json({ accessToken: 'token', expiresIn: 600, user: { id: 'somebody' } });
  const edit = JSON.parse(options.body);
  asked.push(edit);
  return Response.json({ results: edit.ids.map((/** @type {string} */ id) => ({ id, status: statusOf(id) })) });
};

library.on('edited', (images) => images.forEach(({ id, favourite }) => shown.set(id, favourite)));
before(renew);
after(forget);
beforeEach(() => {
  asked = [];
  statusOf = () => 'changed';
  shown.clear();
});

const image = (/** @type {string} */ id, favourite = false) => /** @type {ImageView} */ (/** @type {unknown} */ ({ id, fileName: id, favourite }));

test('where some are favourites, the others become so, and lists show it before the service has answered', async () => {
  const done = toggleFavourites([image('a'), image('b', true), image('c')]);
  assert.deepEqual(
    [...shown],
    [
      ['a', true],
      ['c', true],
    ],
  );
  await done;
  assert.deepEqual(asked, [{ ids: ['a', 'c'], favourite: true }]);
});

test('where all are favourites, none is one any more', async () => {
  await toggleFavourites([image('a', true), image('b', true)]);
  assert.deepEqual(asked, [{ ids: ['a', 'b'], favourite: false }]);
  assert.equal(shown.get('a'), false);
});

test('what the service could not change is shown as it was', async () => {
  statusOf = (id) => (id === 'a' ? 'damaged' : 'changed');
  await toggleFavourites([image('a'), image('b')]);
  assert.deepEqual(Object.fromEntries(shown), { a: false, b: true });
});

/** An edit of something else. @param {ImageView} image @param {string} description */
const describe = (image, description) => library.announce('edited', [{ ...image, description }]);

/** @type {Map<string, string | null>} */
const described = new Map();
library.on('edited', (images) => images.forEach(({ id, description }) => described.set(id, description)));

test('what was changed while the service refused a favourite stays', async () => {
  statusOf = () => 'damaged';
  const done = toggleFavourites([image('a')]);
  describe(image('a', true), 'A boat');
  await done;
  assert.deepEqual([shown.get('a'), described.get('a')], [false, 'A boat']);
});

test('the last of two wishes stays, though the service refuses the first', async () => {
  statusOf = () => (asked.length === 1 ? 'damaged' : 'changed');
  const first = toggleFavourites([image('a')]);
  await Promise.all([first, toggleFavourites([image('a', true)])]);
  assert.equal(shown.get('a'), false);
});

test('undo takes back the favourites, and nothing that was changed since', async () => {
  await toggleFavourites([image('a'), image('b')]);
  describe(image('a', true), 'A boat');
  notices.list.at(-1)?.act();
  assert.deepEqual([...shown.values()], [false, false]);
  assert.equal(described.get('a'), 'A boat');
});

test('more than the service takes at once go in portions, and a second wish waits for the first', async () => {
  const many = Array.from({ length: 1001 }, (_, at) => image(String(at)));
  await Promise.all([toggleFavourites(many), toggleFavourites([image('x', true)])]);
  assert.deepEqual(
    asked.map(({ ids, favourite }) => [ids.length, favourite]),
    [
      [1000, true],
      [1, true],
      [1, false],
    ],
  );
});

test('who leaves the page is asked until the service has answered', async () => {
  const leave = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));
  assert.equal(leave(), true);
  const first = toggleFavourites([image('a')]);
  const second = toggleFavourites([image('b')]);
  assert.equal(leave(), false);
  await first;
  assert.equal(leave(), false);
  await second;
  assert.equal(leave(), true);
});
