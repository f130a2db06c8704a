import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isGenuine } from '../workers/genuine.js';
import { kindOf } from '../workers/request-kinds.js';
import { namedIn } from '../workers/named-files.js';
import { files, read } from './source.js';

const APP = 'https://photos.example';

/** @param {string} path */
const asked = (path, { method = 'GET', mode = /** @type {RequestMode} */ ('no-cors') } = {}) => kindOf({ url: APP + path, method, mode }, APP);

test('the app answers navigations and its files', () => {
  for (const path of ['/', '/photo/1', '/album/2?x=1', '/imagesque']) assert.equal(asked(path, { mode: 'navigate' }), 'file', path);
  for (const path of ['/app.js', '/styles/app.css', '/workers/digest.js']) assert.equal(asked(path), 'file', path);
});

test('of the API thumbnails alone are answered', () => {
  assert.equal(asked('/images/1/thumbnail?v=2'), 'thumbnail');
  for (const path of ['/images', '/images/1/content', '/images/1/preview', '/images/1/thumbnail/x', '/users/me', '/changes', '/albums/1.js'])
    for (const mode of /** @type {const} */ (['cors', 'navigate'])) assert.equal(asked(path, { mode }), null, path);
  assert.equal(asked('/images/1/thumbnail', { method: 'HEAD' }), null);
  assert.equal(asked('/images/1/thumbnail', { mode: 'navigate' }), null);
});

test('links are not of the app, nor is what their visitors get', () => {
  for (const path of ['/s/1', '/s/-/visit.js', '/s/1/images/2/thumbnail'])
    for (const mode of /** @type {const} */ (['cors', 'navigate'])) assert.equal(asked(path, { mode }), null, path);
});

test('nothing that is sent is touched but what is shared', () => {
  assert.equal(asked('/share-target', { method: 'POST', mode: 'navigate' }), 'share');
  assert.equal(asked('/images', { method: 'POST', mode: 'cors' }), null);
  assert.equal(asked('/users/token', { method: 'POST', mode: 'cors' }), null);
});

test('nothing of another site is touched', () => {
  assert.equal(kindOf({ url: 'https://other.example/app.js', method: 'GET', mode: 'cors' }, APP), null);
});

test('the manifest sends there what is shared', () => {
  const { share_target: target } = JSON.parse(read('app.webmanifest'));
  assert.equal(asked(target.action, { method: target.method, mode: 'navigate' }), 'share');
});

test('what a proxy says in the place of a file is none of the app', () => {
  const answer = (/** @type {Record<string, string>} */ headers, { status = 200, redirected = false } = {}) => ({
    status,
    redirected,
    headers: new Headers({ ETag: '"1"', ...headers }),
  });
  const [script, page] = [{ 'Content-Type': 'text/javascript; charset=utf-8' }, { 'Content-Type': 'text/html' }];
  assert.ok(isGenuine('/app.js', answer(script)) && isGenuine('/', answer(page)));
  assert.ok(!isGenuine('/app.js', answer(page)));
  assert.ok(!isGenuine('/app.js', answer(script, { redirected: true })));
  assert.ok(!isGenuine('/app.js', answer(script, { status: 206 })));
  assert.ok(!isGenuine('/', { status: 200, redirected: false, headers: new Headers(page) }));
});

test('following the names from the page on leads to every file that runs in it', () => {
  const reached = new Set(['/index.html']);
  for (const path of reached) {
    const name = path.slice(1);
    if (!files.includes(name) || !/\.(?:html|js|css|webmanifest)$/.test(name)) continue;
    for (const other of namedIn(read(name), path)) reached.add(other);
  }
  const missing = files.filter((name) => /\.(?:js|css|svg|woff2)$/.test(name) && !reached.has(`/${name}`) && !BESIDE.test(name));
  assert.deepEqual(missing, []);
});

/** What does not run in the page: it takes the worker's place, or is for visitors with a link. */
const BESIDE = /^workers\/withdrawn\.js$|(?:^|\/)(?:visit\/|(?:visit|guests|guest-upload)\.js$)/;

test('a worker that is withdrawn deletes what was kept, and itself', async () => {
  const before = globalThis.addEventListener;
  /** @type {Record<string, (event: unknown) => void>} */
  const heard = {};
  /** @type {string[]} */
  const done = [];
  Object.assign(globalThis, {
    addEventListener: (/** @type {string} */ type, /** @type {(event: unknown) => void} */ listener) => (heard[type] = listener),
    skipWaiting: () => done.push('skipped'),
    registration: { unregister: async () => done.push('unregistered') },
    caches: { keys: async () => ['app/1', 'kept/ann/1'], delete: async (/** @type {string} */ name) => done.push(name) },
  });
  const name = '../workers/withdrawn.js'; // which exports nothing, and so is no module to TypeScript
  await import(name);
  globalThis.addEventListener = before;
  heard.install({});
  await new Promise((resolve) => heard.activate({ waitUntil: resolve }));
  assert.deepEqual(done, ['skipped', 'app/1', 'kept/ann/1', 'unregistered']);
});
