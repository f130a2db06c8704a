/** @import { ImageView } from '../api/types.js' */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import './browser.js';
import { forget, renew } from '../api/access.js';
import { toggleFavourites } from '../features/favourites/favourites.js';
import { library } from '../features/images/library.js';
import { rotate } from '../features/images/turning.js';

/** @type {{ ids: string[], rotateBy?: number }[]} */
let asked = [];
/** @type {(id: string) => string} */
let statusOf = () => 'changed';
/** How lists show each image. @type {Map<string, ImageView>} */
const shown = new Map();

const image = (/** @type {string} */ id, more = {}) =>
  /** @type {ImageView} */ (/** @type {unknown} */ ({ id, fileName: id, rotation: 0, width: 3, height: 2, preview: 'p?v=1', favourite: false, ...more }));

globalThis.fetch = async (/** @type {any} */ path, /** @type {any} */ options) => {
  if (path === '/users/token') return Response.json({ accessToken: 'token', expiresIn: 600, user: { id: 'somebody' } });
  if (options?.method !== 'PATCH') return Response.json(image(path.split('/').at(-1), { rotation: 90, width: 2, height: 3, preview: 'p?v=2' }));
  const edit = JSON.parse(options.body);
  asked.push(edit);
  return Response.json({ results: edit.ids.map((/** @type {string} */ id) => ({ id, status: statusOf(id) })) });
};

library.on('edited', (images) => images.forEach((image) => shown.set(image.id, image)));
before(renew);
after(forget);
beforeEach(() => {
  asked = [];
  statusOf = () => 'changed';
  shown.clear();
});

test('what the service has rotated is shown with its new pictures and shape', async () => {
  assert.equal(await rotate([image('a')], 90), true);
  assert.deepEqual(asked, [{ ids: ['a'], rotateBy: 90 }]);
  const { rotation, width, height, preview } = /** @type {ImageView} */ (shown.get('a'));
  assert.deepEqual({ rotation, width, height, preview }, { rotation: 90, width: 2, height: 3, preview: 'p?v=2' });
});

test('many go in small portions', async () => {
  await rotate(
    Array.from({ length: 25 }, (_, at) => image(String(at))),
    270,
  );
  assert.deepEqual(
    asked.map(({ ids }) => ids.length),
    [10, 10, 5],
  );
});

test('what cannot be rotated stays as it was', async () => {
  statusOf = () => 'not-rotatable';
  assert.equal(await rotate([image('a')], 90), false);
  assert.equal(shown.get('a')?.rotation, 0);
});

test('a photo that became a favourite while it was rotated stays one', async () => {
  const rotated = rotate([image('a')], 90);
  await Promise.all([rotated, toggleFavourites([image('a')])]);
  assert.equal(shown.get('a')?.favourite, true);
});
