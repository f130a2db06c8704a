import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import './browser.js';
import { forget, renew } from '../api/access.js';
import { listOf } from '../features/albums/album-list.js';
import { library } from '../features/images/library.js';
import { service } from './service.js';

const image = (/** @type {string} */ id, /** @type {string} */ local) => /** @type {any} */ ({ id, local, taken: { local }, takenAt: `${local}Z` });
const [may, june] = [image('1', '2024-05-30T12:00:00'), image('2', '2024-06-01T12:00:00')];

/** @type {Record<string, any>} */
const ANSWERS = {
  '/users/token': () => ({ accessToken: 'token', expiresIn: 600, user: { id: 'somebody' } }),
  '/albums/a/months': () => ({ items: [{ month: '2024-05', count: 1 }] }),
  '/albums/a/images': (/** @type {any} */ query) => service([may]).page(query),
  '/albums/a': () => ({ id: 'a', images: 1 }),
};

globalThis.fetch = async (/** @type {unknown} */ path) => {
  const { pathname, searchParams } = new URL(String(path), 'http://darkslide.test');
  return Response.json(await ANSWERS[pathname](Object.fromEntries(searchParams)));
};

before(renew);
after(forget);

const idsOf = (/** @type {{ items: { id: string }[] }} */ { items }) => items.map(({ id }) => id);

for (const order of /** @type {const} */ (['newest', 'own'])) {
  const album = /** @type {any} */ ({ id: 'a', order, images: 1 });
  const both = order === 'newest' ? ['2', '1'] : ['1', '2'];

  test(`an album (${order}) follows what joins and leaves it, and no other album`, async () => {
    const life = new AbortController();
    const list = listOf(album, life.signal);
    await list.open();
    library.announce('joined', [june], 'b');
    assert.deepEqual(idsOf(list), ['1']);
    library.announce('joined', [june], 'a');
    assert.deepEqual(idsOf(list), both);
    assert.equal(list.total, 2);
    library.announce('left', [june], 'b');
    library.announce('left', [may], 'a');
    assert.deepEqual(idsOf(list), ['2']);
    assert.equal(list.total, 1);
    life.abort();
    library.announce('joined', [may], 'a');
    assert.deepEqual(idsOf(list), ['2']);
  });

  test(`what goes to the trash from an album (${order}) comes back to it, and nothing else does`, async () => {
    const life = new AbortController();
    const list = listOf(album, life.signal);
    await list.open();
    library.announce('trashed', [may]);
    assert.deepEqual(idsOf(list), []);
    library.announce('restored', [may, june]);
    assert.deepEqual(idsOf(list), ['1']);
    life.abort();
  });
}
