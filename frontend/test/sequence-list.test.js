import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';
import { SequenceList } from '../features/images/sequence-list.js';
import { service } from './service.js';

const rows = (/** @type {number} */ count) => Array.from({ length: count }, (_, at) => ({ id: `photo-${at}`, local: '' }));

/** @param {number} count */
function listOf(count) {
  const source = service(rows(count));
  return { source, list: new SequenceList(source.page, count, async () => count) };
}

test('a list in sequence begins with its first page, and knows how many there are', async () => {
  const { list, source } = listOf(35);
  await list.open();
  assert.deepEqual(list.items, source.list.slice(0, 10));
  assert.equal(list.total, 35);
  assert.equal(list.status, 'ready');
});

test('it is opened as far as the image where somebody was', async () => {
  const { list } = listOf(35);
  await list.open({ id: 'photo-24' });
  assert.equal(list.items.length, 30);
});

test('a jump fetches all pages up to its end, though one is on its way, and tells of none before', async () => {
  const { list } = listOf(35);
  await list.open();
  list.see(0, 9);
  /** @type {number[]} */
  const told = [];
  list.addEventListener('change', () => told.push(list.items.length));
  await list.jump(34);
  await Promise.resolve();
  assert.deepEqual(told, [35]);
});

test('it goes on after a page that failed', async () => {
  const source = service(rows(35));
  let failures = 1;
  const list = new SequenceList(
    async (question) => {
      if (question.cursor && failures-- > 0) throw new Error();
      return source.page(question);
    },
    35,
    async () => 35,
  );
  await list.open();
  await list.jump(34);
  assert.equal(list.older.state, 'failed');
  list.retry('older');
  await list.jump(34);
  assert.equal(list.items.length, 35);
});
