import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, beforeEach, test } from 'node:test';
import './browser.js';
import { imageOf, isOver, needsPassword, Visit } from '../api/visit.js';
import { VisitList } from '../features/visit/visit-list.js';

const TOKEN = 'a-secret-that-is-in-no-address';
const PHOTO = { id: 'p1', name: 'photo-001.jpg', mediaType: 'image/jpeg', width: 4096, height: 3072, placeholder: null, caption: 'A boat' };

/** What the service answers in turn to opening, and to all else. @type {{ opens: number[], others: number[] }} */
const answers = { opens: [], others: [] };
/** @type {string[]} */
let asked = [];

const service = createServer(async (request, response) => {
  let body = '';
  for await (const part of request) body += part;
  asked.push(`${request.method} ${request.url} ${body}`.trim());
  const status = (request.url?.endsWith('/open') ? answers.opens : answers.others).shift() ?? 200;
  const slug = status === 401 ? 'share-password-required' : 'share-not-open';
  response.writeHead(status, { 'Content-Type': 'application/json' });
  if (status !== 200) response.end(JSON.stringify({ type: `/problems#${slug}`, status }));
  else if (request.url?.endsWith('/open')) response.end(JSON.stringify({ title: 'Norway', count: 3, download: 'clean', expiresAt: null }));
  else response.end(JSON.stringify({ items: [{ ...PHOTO, thumbnail: '/t', preview: '/p?v=1', content: null }], next: null }));
});
await new Promise((resolve) => service.listen(0, '127.0.0.1', () => resolve(null)));
after(() => service.close());

const { port } = /** @type {import('node:net').AddressInfo} */ (service.address());
const visit = () => new Visit(`http://127.0.0.1:${port}/s/link`, TOKEN);
const { signal } = new AbortController();

beforeEach(() => {
  asked = [];
  Object.assign(answers, { opens: [], others: [] });
});

test('the secret and the password go in a body, and in no address', async () => {
  const link = await visit().open('three boats');
  assert.equal(link.title, 'Norway');
  assert.deepEqual(asked, [`POST /s/link/open {"token":"${TOKEN}","password":"three boats"}`]);
});

test('a link that asks for a password is another thing than one that is not open', async () => {
  answers.opens = [401, 404];
  const refused = await Promise.all([visit().open(), visit().open('wrong')].map((opening) => opening.catch((error) => error)));
  assert.deepEqual(refused.map(needsPassword).sort(), [false, true]);
  assert.ok(refused.every(isOver));
});

test('a visit that is over is begun anew, and what was asked is asked again', async () => {
  answers.others = [404];
  const page = await visit().page({ cursor: 'c' }, signal);
  assert.equal(page.items[0].fileName, 'photo-001.jpg');
  const list = 'GET /s/link/images?limit=100&cursor=c';
  assert.deepEqual(asked, [list, `POST /s/link/open {"token":"${TOKEN}"}`, list]);
});

test('a link that has ended says so once to all who wait, and lets go of what is on its way', async () => {
  const one = visit();
  /** @type {boolean[]} */
  const ended = [];
  one.addEventListener('ended', (event) => ended.push(isOver(/** @type {CustomEvent} */ (event).detail)));
  answers.opens = [404];
  const staying = one.staying();
  await Promise.all([one.renew(), one.renew()].map((renewal) => assert.rejects(renewal)));
  assert.deepEqual(ended, [true]);
  assert.ok(staying.aborted);
  await one.open();
  assert.ok(!one.staying().aborted);
});

test('an image that is damaged, or was taken away, does not end the visit', async () => {
  answers.others = [404, 404];
  const one = visit();
  one.addEventListener('ended', () => assert.fail());
  await assert.rejects(one.send(`http://127.0.0.1:${port}/s/link/images/p1/content`, { method: 'HEAD' }));
});

test('what is loaded is loaded ahead, and what is seen is said once', async () => {
  const one = visit();
  const [image] = (await one.page({}, signal)).items;
  assert.equal(image.preview, '/p?v=1&ahead');
  asked = [];
  await Promise.all([image, image, { ...image, id: 'plain', preview: null }].map((seen) => one.saw(seen)));
  assert.deepEqual(asked, ['HEAD /s/link/images/p1/preview']);
});

test('whether an image can be had as a file shows when it is asked for', async () => {
  const one = visit();
  const image = imageOf({ ...PHOTO, thumbnail: '/t', preview: '/p', content: `http://127.0.0.1:${port}/s/link/images/p1/content` });
  assert.ok(await one.hasFile(image));
  answers.others = [404, 404];
  assert.ok(!(await one.hasFile(image)));
  answers.others = [503];
  assert.ok(await one.hasFile(image), 'the browser says what is wrong');
  assert.ok(!(await one.hasFile({ ...image, content: '' })));
});

test('of an image that nobody may download the preview is all there is', () => {
  const kept = imageOf({ ...PHOTO, thumbnail: '/t', preview: '/p', content: null });
  assert.deepEqual([kept.width, kept.height, kept.content], [2048, 1536, '']);
  const given = imageOf({ ...PHOTO, thumbnail: '/t', preview: '/p', content: '/c' });
  assert.deepEqual([given.width, given.height, given.description], [4096, 3072, 'A boat']);
});

test('a list has as many photos as there are, however many were counted', async () => {
  const one = visit();
  const list = new VisitList(one, await one.open());
  await list.open();
  assert.equal(list.total, 1);
  assert.deepEqual(list.sections, [{ key: 'link', count: 1, first: 0 }]);
});

test('a list takes over what was added as far as it was held, or stays as it is', async () => {
  const pages = [['new', 'a'], ['b', 'c'], ['d']];
  /** @type {number[]} */
  const asked = [];
  const page = async (/** @type {{ cursor?: string }} */ { cursor = '0' }) => {
    asked.push(Number(cursor));
    if (!pages[Number(cursor)]) throw new Error();
    return { items: pages[Number(cursor)].map((id) => ({ id })), next: cursor < '2' ? String(Number(cursor) + 1) : null };
  };
  const link = /** @type {any} */ ({ count: 5 });
  const list = new VisitList(/** @type {any} */ ({ page }), link);
  Object.assign(list, { status: 'ready', items: ['a', 'b', 'c'].map((id) => ({ id })), older: { state: 'ready', cursor: '9' } });
  const ids = () => list.items.map(({ id }) => id);
  await list.follow(link, signal);
  assert.deepEqual(ids(), ['new', 'a', 'b', 'c']);
  assert.deepEqual(asked, [0, 1]);
  assert.equal(list.total, 5);
  assert.deepEqual(list.older, { state: 'ready', cursor: '2' });
  pages.length = 1;
  await assert.rejects(list.follow(link, signal));
  assert.deepEqual(ids(), ['new', 'a', 'b', 'c']);
  const stopped = AbortSignal.abort();
  pages[0] = ['late'];
  await assert.rejects(list.follow(link, stopped));
  assert.deepEqual(ids(), ['new', 'a', 'b', 'c']);
});
