/** @import { ImageView } from '../api/types.js' */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';
import { TrashList } from '../features/trash/trash-list.js';

const PAGE = 100;

/** Deleted in one go; the service lists them by an order of its own, which their ids do not tell. */
const bulk = /** @type {ImageView[]} */ (
  /** @type {unknown} */ (
    Array.from({ length: 300 }, (_, at) => ({ id: String((at * 7919) % 300).padStart(3, '0'), deletedAt: '2026-11-24T10:00:00.123456Z' }))
  )
);

/** The trash of a service that knows places by its own cursors only. */
class Trash extends TrashList {
  /** @type {(string | null | undefined)[]} */
  cursors = [];

  /** @param {import('../api/images.js').Question} question */
  page = async ({ cursor }) => {
    this.cursors.push(cursor);
    const start = Number(cursor ?? 0);
    const end = start + PAGE;
    return { items: bulk.slice(start, end), next: end < bulk.length ? String(end) : null };
  };
}

async function opened() {
  const list = new Trash();
  await list.open();
  return list;
}

test('what was deleted at once is listed whole, page by page, in the order of the service', async () => {
  const list = await opened();
  while (list.older.state === 'ready') await list.grow('older');
  assert.deepEqual(list.items, bulk);
  assert.deepEqual(list.cursors, [undefined, '100', '200']);
  assert.ok(list.complete);
});

test('a range is what lies between two images, whichever was first', async () => {
  const list = await opened();
  assert.deepEqual(await list.between(bulk[3], bulk[7]), bulk.slice(3, 8));
  assert.deepEqual(await list.between(bulk[7], bulk[3]), bulk.slice(3, 8));
});

test('a range from an image that is gone is the other one alone', async () => {
  const list = await opened();
  list.remove([bulk[3]]);
  assert.deepEqual(await list.between(bulk[3], bulk[7]), [bulk[7]]);
});
