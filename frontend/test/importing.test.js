import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import './browser.js';
import { forget, renew } from '../api/access.js';
import { fillAlbums } from '../features/imports/account.js';
import { Importing } from '../features/imports/importing.js';
import { NOTHING } from '../features/imports/wanted.js';
import { crc32 } from '../lib/crc32.js';
import { zipOf } from './zip-builder.js';

const SHA = 'a'.repeat(64);
const COAST = { id: 'al', name: 'Coast', description: null, parent: null, order: 'own', cover: null };
const VIEW = { id: 'i', description: null, favourite: false, tags: [], rotation: 0, taken: null };
const BUSY = () => new Response('{}', { status: 503, headers: { 'Retry-After': '0' } });

/** @type {{ id: string, name: string }[]} */
let tags = [];
/** @type {string[]} */
let asked = [];
/** @type {any[]} */
let edits = [];
/** What the service does not answer at first. @type {Set<string>} */
let busy = new Set();

/** @type {Record<string, (json: any) => Response | Promise<Response>>} */
const ANSWERS = {
  'POST /users/token': () => Response.json({ accessToken: 'token', expiresIn: 600, user: { id: 'somebody' } }),
  'POST /images/check': ({ images }) => Response.json({ results: [{ id: images[0].id, action: 'duplicate', image: 'i' }] }),
  'GET /images/i': () => Response.json(VIEW),
  'PATCH /images': (edit) => {
    edits.push(edit);
    return Response.json({ results: [{ id: 'i', status: 'changed' }] });
  },
  'GET /tags': () => Response.json({ items: tags, merged: [] }),
  'POST /tags': ({ name }) => {
    if (tags.some((tag) => tag.name === name)) return new Response('{}', { status: 409 });
    tags = [...tags, { id: `id of ${name}`, name }];
    return Response.json(tags.at(-1), { status: 201 });
  },
  'GET /albums?limit=200': () => Response.json({ items: [], next: null }),
  'POST /albums': () => Response.json({ id: 'x' }, { status: 201 }),
  'POST /albums/x/images': ({ ids }) => Response.json({ results: ids.map((/** @type {string} */ id) => ({ id, status: 'added' })) }),
  'GET /albums/x/images?order=own&limit=200': () => Response.json({ items: [{ id: 'i2' }, { id: 'i1' }], next: null }),
  'POST /albums/x/order': () => Response.json(null),
  'GET /albums/x': () => Response.json({ id: 'x', name: 'Coast', description: null, chosenCover: null }),
};

globalThis.fetch = async (/** @type {unknown} */ path, { method = 'GET', body = '{}' } = /** @type {any} */ ({})) => {
  const request = `${method} ${path}`;
  asked.push(request);
  if (busy.delete(request)) return BUSY();
  return ANSWERS[request](JSON.parse(body));
};

/** Says of every file that it has the same digest. */
class Digests extends EventTarget {
  /** @param {{ id: number }} asked */
  postMessage({ id }) {
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: { id, sha256: SHA } })));
  }
}
Object.assign(globalThis, { Worker: Digests });

before(renew);
after(forget);
beforeEach(() => {
  [tags, asked, edits, busy] = [[], [], [], new Set()];
});

/**
 * An export with these photos.
 *
 * @param {string[]} paths
 * @param {object} said of each
 * @param {object[]} [albums]
 */
async function exported(paths, said, albums = []) {
  const images = paths.map((path) => ({ path, sha256: SHA, ...said }));
  const manifest = JSON.stringify({ format: 'darkslide-export', version: 1, part: 1, parts: 1, albums, images });
  const files = [['darkslide/manifest-001.json', manifest], ...paths.map((path) => [path, 'x'])];
  const entries = files.map(async ([path, text]) => ({ path, bytes: new TextEncoder().encode(text), crc: await crc32(new Blob([text])) }));
  return new File([zipOf(await Promise.all(entries))], 'part.zip');
}

const count = (/** @type {string} */ request) => asked.filter((one) => one === request).length;

test('photos that come at the same time all get their new tag, which is made once', async () => {
  const running = new Importing();
  await running.run([await exported(['a.jpg', 'b.jpg', 'c.jpg'], { tags: ['Sea'] })]);
  assert.deepEqual(
    edits.map(({ addTags }) => addTags),
    [['id of Sea'], ['id of Sea'], ['id of Sea']],
  );
  assert.deepEqual([count('GET /tags'), count('POST /tags'), running.lines.map(({ reason }) => reason)], [1, 1, ['', '', '']]);
});

test('a tag that another device made meanwhile is found', async () => {
  const list = ANSWERS['GET /tags'];
  ANSWERS['GET /tags'] = () => {
    ANSWERS['GET /tags'] = list;
    tags = [{ id: 'theirs', name: 'Sea' }];
    return Response.json({ items: [], merged: [] });
  };
  await new Importing().run([await exported(['a.jpg'], { tags: ['Sea'] })]);
  assert.deepEqual(edits[0].addTags, ['theirs']);
});

test('a service that is busy for a moment is asked again', async () => {
  busy = new Set(['GET /tags', 'POST /tags', 'GET /images/i', 'PATCH /images']);
  const running = new Importing();
  await running.run([await exported(['a.jpg', 'b.jpg'], { tags: ['Sea'] })]);
  assert.deepEqual([running.lines.map(({ outcome, reason }) => outcome + reason), edits.length], [['known', 'known'], 2]);
});

test('every file has a line, and what the manifest names is a photo', async () => {
  const running = new Importing();
  const paths = ['Albums/.private/a.jpg', 'Photos/scan.dat', 'Photos/x.jpg_orig', 'Photos/.cover', 'Photos/a.zip', 'Photos/thumbs.db'];
  await running.run([await exported(paths, { taken: { local: 5 } })]);
  assert.deepEqual(running.lines.map(({ path, outcome }) => `${path} ${outcome}`).sort(), paths.map((path) => `part.zip/${path} known`).sort());
  assert.deepEqual([running.total, running.problems], [paths.length, []]);
});

test('an import that is stopped says so of every file and album, and asks for nothing more', async () => {
  const running = new Importing();
  running.addEventListener('change', () => running.lines.length && running.stop());
  const paths = ['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg', 'e.jpg'];
  await running.run([await exported(paths, {}, [COAST])]);
  assert.deepEqual(running.lines.map(({ path }) => path).sort(), paths.map((path) => `part.zip/${path}`).sort());
  assert.deepEqual(running.problems, ['You stopped the import.']);
  assert.equal(asked.filter((request) => request.includes('/albums')).length, 0);
});

test('albums are filled in their order although the service is busy at each step', async () => {
  busy = new Set(Object.keys(ANSWERS).filter((request) => request.includes('/albums')));
  const steps = busy.size;
  const photos = ['i1', 'i2'].map((id, position) => ({ image: id, wanted: { ...NOTHING, albums: [{ id: 'al', position }] } }));
  assert.deepEqual(await fillAlbums([COAST], photos, new AbortController().signal), []);
  assert.equal(asked.length, 2 * steps);
});
