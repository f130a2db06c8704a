/** @import { ImageView } from '../api/types.js' */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';
import { gallery } from '../features/gallery/gallery.js';
import { library } from '../features/images/library.js';
import { TrashList } from '../features/trash/trash-list.js';

const image = (/** @type {string} */ id) => /** @type {ImageView} */ (/** @type {unknown} */ ({ id, takenAt: `2024-05-0${id}T12:00:00Z` }));
const [first, second] = [image('1'), image('2')];

/** @param {{ items: ImageView[] }} list */
const idsOf = ({ items }) => items.map(({ id }) => id);

test('the gallery follows what is added, edited, moved to the trash and restored', () => {
  gallery.status = 'ready';
  library.announce('added', [first, second]);
  assert.deepEqual(idsOf(gallery), ['2', '1']);
  library.announce('edited', [{ ...second, takenAt: '2023-05-01T12:00:00Z' }]);
  assert.deepEqual(idsOf(gallery), ['1', '2']);
  library.announce('trashed', [first]);
  assert.deepEqual(idsOf(gallery), ['2']);
  library.announce('restored', [first]);
  assert.deepEqual(idsOf(gallery), ['1', '2']);
});

test('the trash follows what leaves it, until nobody looks at it any more', () => {
  const [list, closed] = [new TrashList(), new AbortController()];
  list.items = [first, second];
  list.follow(closed.signal);
  library.announce('restored', [first]);
  assert.deepEqual(idsOf(list), ['2']);
  closed.abort();
  library.announce('destroyed', [second]);
  assert.deepEqual(idsOf(list), ['2']);
});

test('nothing is announced where nothing happened', () => {
  let heard = 0;
  library.on('destroyed', () => heard++);
  library.announce('destroyed', []);
  assert.equal(heard, 0);
});
