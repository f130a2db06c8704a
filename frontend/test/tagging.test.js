/** @import { ImageView } from '../api/types.js' */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import './browser.js';
import { forget, renew } from '../api/access.js';
import { library } from '../features/images/library.js';
import { addTag, carriedBy, removeTag } from '../features/tags/tagging.js';
import { vocabulary } from '../features/tags/vocabulary.js';

const BEACH = { id: 'b', name: 'Beach' };
const RAIN = { id: 'r', name: 'Rain' };
let tags = { items: [BEACH, RAIN], merged: [{ id: 'old', into: 'b' }] };
/** @type {unknown[]} */
let asked = [];
/** @type {(edit: any) => string} */
let statusOf = () => 'changed';

/** @type {Record<string, (json: any) => Response>} */
const ANSWERS = {
  'POST /users/token': () => Response.json({ accessToken: 'token', expiresIn: 600, user: { id: 'somebody' } }),
  'GET /tags': () => Response.json(tags),
  'POST /tags': ({ name }) => (name === 'Beach' ? new Response('{}', { status: 409 }) : Response.json({ id: 'new', name }, { status: 201 })),
  'PATCH /images': (edit) => {
    asked.push(edit);
    return Response.json({ results: edit.ids.map((/** @type {string} */ id) => ({ id, status: statusOf(edit) })) });
  },
};

globalThis.fetch = async (/** @type {unknown} */ path, { method = 'GET', body = '{}' } = /** @type {any} */ ({})) =>
  ANSWERS[`${method} ${path}`](JSON.parse(body));

before(async () => {
  await renew();
  await vocabulary.load();
});
after(forget);

const image = (/** @type {string} */ id, /** @type {string[]} */ ...carried) =>
  /** @type {ImageView} */ (/** @type {unknown} */ ({ id, fileName: id, tags: carried }));

test('a merged tag counts as the one that it became, and a deleted one as none', () => {
  assert.deepEqual(carriedBy([image('1', 'old', 'gone'), image('2', 'b', 'old', 'r')]), [
    { tag: BEACH, count: 2 },
    { tag: RAIN, count: 1 },
  ]);
});

test('only images without a tag get it, and only those with it lose it', async () => {
  asked = [];
  const [changed] = await addTag([image('1', 'old'), image('2', 'r')], BEACH);
  assert.deepEqual(changed.tags, ['r', 'b']);
  const [freed] = await removeTag([image('1', 'old', 'r'), image('2', 'r')], BEACH);
  assert.deepEqual(freed.tags, ['r']);
  assert.deepEqual(asked, [
    { ids: ['2'], addTags: ['b'] },
    { ids: ['1'], removeTags: ['b'] },
  ]);
});

test('a tag that is refused leaves those that were added meanwhile', async () => {
  statusOf = (edit) => (edit.addTags?.[0] === 'b' ? 'damaged' : 'changed');
  /** @type {string[]} */
  let shown = [];
  library.on('edited', ([{ tags: now }]) => (shown = now));
  const refused = addTag([image('1')], BEACH);
  await Promise.all([refused, addTag([image('1', 'b')], RAIN)]);
  assert.deepEqual(shown, ['r']);
});

test('a tag is made only if there is none of this name, whatever its case', async () => {
  assert.deepEqual(await vocabulary.obtain('bEACH'), BEACH);
  assert.equal((await vocabulary.obtain('Night')).id, 'new');
  assert.deepEqual(
    vocabulary.tags.map(({ name }) => name),
    ['Beach', 'Night', 'Rain'],
  );
});

test('one that another device has made meanwhile is taken as it is', async () => {
  tags = { items: [RAIN], merged: [] };
  await vocabulary.load();
  tags = { items: [BEACH, RAIN], merged: [] };
  assert.deepEqual(await vocabulary.obtain('Beach'), BEACH);
});

test('an answer that was overtaken does not take away the tag that was made meanwhile', async () => {
  let answer = (/** @type {Response} */ _) => {};
  const late = new Promise((resolve) => (answer = resolve));
  const { 'GET /tags': next } = ANSWERS;
  ANSWERS['GET /tags'] = () => {
    ANSWERS['GET /tags'] = next;
    return /** @type {any} */ (late);
  };
  const loading = vocabulary.load();
  const made = await vocabulary.obtain('Pier');
  tags = { items: [made, RAIN], merged: [] };
  answer(Response.json({ items: [RAIN], merged: [] }));
  await loading;
  assert.deepEqual(vocabulary.tags, [made, RAIN]);
});
