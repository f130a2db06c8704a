import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PagedList } from '../features/images/paged-list.js';
import { service } from './service.js';

const minutes = (/** @type {number} */ count) =>
  Array.from({ length: count }, (_, at) => ({
    id: String(count - at).padStart(6, '0'),
    local: new Date(Date.UTC(2024, 0, 1) - at * 60_000).toISOString().slice(0, 19),
  }));

/**
 * @param {ReturnType<typeof service>} source
 * @param {number} at
 */
function runAt(source, at) {
  const run = new PagedList(source.page, source.keyOf);
  run.items = source.list.slice(at, at + 10);
  run.older = { state: 'ready', cursor: null };
  run.newer = { state: 'ready', cursor: null };
  run.status = 'ready';
  return run;
}

test('a run grows at both ends without a gap and without a double', async () => {
  const source = service(minutes(100));
  const run = runAt(source, 50);
  while (run.older.state === 'ready') await run.grow('older');
  while (run.newer.state === 'ready') await run.grow('newer');
  assert.deepEqual(run.items, source.list);
  assert.ok(run.complete);
});

test('a thousand images of one second are passed in both directions', async () => {
  const burst = Array.from({ length: 1000 }, (_, at) => ({ id: String(1000 - at).padStart(6, '0'), local: '2000-01-01T00:00:00' }));
  const source = service(burst);
  const run = runAt(source, 500);
  while (run.older.state === 'ready') await run.grow('older');
  while (run.newer.state === 'ready') await run.grow('newer');
  assert.deepEqual(run.items, source.list);
});

test('asking twice for the same page asks the service once', async () => {
  const source = service(minutes(100));
  const run = runAt(source, 50);
  await Promise.all([run.grow('older'), run.grow('older')]);
  assert.equal(source.asked(), 1);
  assert.deepEqual(run.items, source.list.slice(50, 69));
});

test('what is far away is let go, and comes again', async () => {
  const source = service(minutes(5000));
  const run = runAt(source, 0);
  run.newer = { state: 'reached', cursor: null };
  while (run.items.at(-1) !== source.list[4999]) {
    await run.grow('older');
    run.see(Math.max(0, run.items.length - 20), run.items.length);
    assert.ok(run.items.length <= 1510, `${run.items.length} are kept`);
  }
  assert.equal(run.newer.state, 'ready');
  while (String(run.newer.state) !== 'reached') {
    await run.grow('newer');
    run.see(0, 20);
  }
  assert.equal(run.items[0], source.list[0]);
  assert.deepEqual(run.items, source.list.slice(0, run.items.length));
});

test('a page that fails is asked for again only when somebody wants it', async () => {
  const source = service(minutes(100));
  const run = runAt(source, 50);
  const { page } = run;
  run.page = async () => {
    throw new Error('unreachable');
  };
  await run.grow('older');
  assert.equal(run.older.state, 'failed');
  await run.grow('older');
  assert.equal(run.older.state, 'failed');
  run.page = page;
  run.retry('older');
  await run.grow('older');
  assert.deepEqual(run.items, source.list.slice(50, 69));
});
