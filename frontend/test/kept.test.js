import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { forget, forgetAllOf, keepFor, keptOr, keptUrls, MOST, MOST_BYTES } from '../lib/kept.js';

/**
 * @param {string | { url: string }} one
 * @param {boolean} ignoreSearch
 */
function addressOf(one, ignoreSearch) {
  const url = typeof one === 'string' ? one : one.url;
  return ignoreSearch ? url.replace(/\?.*/, '') : url;
}

/** Node has no such caches; these have what a browser's have. */
class Caches {
  /** @type {Map<string, Map<string, Response>>} */
  all = new Map();
  keys = async () => [...this.all.keys()];
  has = async (/** @type {string} */ name) => this.all.has(name);
  delete = async (/** @type {string} */ name) => this.all.delete(name);
  match = async (/** @type {string} */ url, { cacheName = '' } = {}) => this.all.get(cacheName)?.get(url)?.clone();

  async open(/** @type {string} */ name) {
    const cache = this.all.get(name) ?? new Map();
    this.all.set(name, cache);
    return {
      put: async (/** @type {string} */ url, /** @type {Response} */ response) => void cache.set(url, response),
      keys: async () => [...cache.keys()].map((url) => ({ url })),
      delete: async (/** @type {string | { url: string }} */ one, { ignoreSearch = false } = {}) => {
        const wanted = addressOf(one, ignoreSearch);
        const found = [...cache.keys()].filter((url) => addressOf(url, ignoreSearch) === wanted);
        return found.map((url) => cache.delete(url)).length > 0;
      },
    };
  }
}

let turn = Promise.resolve();
const locks = { request: (/** @type {string} */ _, /** @type {() => Promise<any>} */ work) => (turn = turn.then(work)) };
Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });

const PICTURE = { 'Content-Length': '1', 'Content-Type': 'image/webp', ETag: '"1"' };

let asked = 0;

beforeEach(async () => {
  Object.assign(globalThis, { caches: new Caches() });
  asked = 0;
});

/**
 * @param {string} url
 * @param {number} bytes
 * @param {Record<string, string>} headers
 */
async function get(url, bytes = 10, headers = {}) {
  /** @type {Promise<unknown>[]} */
  const later = [];
  const answer = async () => (asked++, new Response('x'.repeat(10), { headers: { ...PICTURE, 'Content-Length': String(bytes), ...headers } }));
  await keptOr(url, answer, (work) => later.push(work));
  await Promise.all(later);
}

test('what was asked for once is not asked for again', async () => {
  await keepFor('ann');
  await get('/1');
  await get('/1');
  assert.equal(asked, 1);
  assert.deepEqual(await keptUrls(), ['/1']);
});

test('for nobody nothing is kept', async () => {
  await get('/1');
  await keepFor(null);
  await get('/1');
  assert.equal(asked, 2);
  assert.deepEqual(await caches.keys(), []);
});

test('another owner finds nothing, and the same one everything', async () => {
  await keepFor('ann');
  await get('/1');
  await keepFor('ann');
  assert.deepEqual(await keptUrls(), ['/1']);
  await keepFor('bob');
  assert.deepEqual(await keptUrls(), []);
  await keepFor('ann');
  assert.deepEqual(await keptUrls(), []);
});

test('what was under way for one owner does not come to another', async () => {
  await keepFor('ann');
  /** @type {Promise<unknown>[]} */
  const later = [];
  const answer = async () => {
    await keepFor('bob');
    return new Response('x', { headers: PICTURE });
  };
  await keptOr('/1', answer, (work) => later.push(work));
  await Promise.all(later);
  assert.deepEqual(await keptUrls(), []);
});

test('what is large is not kept', async () => {
  await keepFor('ann');
  await get('/1', MOST_BYTES);
  await get('/2', MOST_BYTES + 1);
  assert.deepEqual(await keptUrls(), ['/1']);
});

test('the number is limited, and what is used stays', async () => {
  await keepFor('ann');
  for (let at = 0; at < 5 * MOST; at++) {
    await get(`/${at}`);
    if (at % 100 === 0) await get('/favourite');
    assert.ok((await caches.keys()).length <= 2);
  }
  const urls = await keptUrls();
  assert.ok(urls.length <= 2 * MOST, `${urls.length}`);
  assert.ok(urls.includes('/favourite') && urls.includes(`/${5 * MOST - 1}`) && !urls.includes('/0'));
});

test('one can be forgotten, whatever version of it was asked for', async () => {
  await keepFor('ann');
  await get('/1?v=1');
  await get('/1?v=2');
  await get('/2');
  await forget(['/1?v=3']);
  assert.deepEqual(await keptUrls(), ['/2']);
});

test('of several versions the latest is told', async () => {
  await keepFor('ann');
  for (const url of ['/1?v=1', '/2', '/1?v=2', '/3']) await get(url);
  assert.deepEqual(await keptUrls(), ['/3', '/2', '/1?v=2']);
});

test('what ends late forgets its own owner alone', async () => {
  await keepFor('bob');
  await get('/1');
  await forgetAllOf('ann');
  assert.deepEqual(await keptUrls(), ['/1']);
  await forgetAllOf('bob');
  assert.deepEqual(await caches.keys(), []);
});

test('what a proxy says in the place of a picture is not kept', async () => {
  await keepFor('ann');
  await get('/1', 10, { 'Content-Type': 'text/html' });
  assert.deepEqual(await keptUrls(), []);
});
