import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import './browser.js';
import { Connection } from '../api/connection.js';

/** @type {Connection} */
let connection;
let again = 0;

beforeEach(() => {
  const present = new Connection();
  connection = present;
  again = 0;
  present.addEventListener('again', () => present === connection && again++);
});

/**
 * Timers that run when they are told to.
 *
 * @param {import('node:test').TestContext} t
 */
function clock(t) {
  /** @type {{ work: () => void, time: number } | null} */
  let set = null;
  t.mock.method(Math, 'random', () => 0.5);
  t.mock.method(globalThis, 'setTimeout', (/** @type {() => void} */ work, /** @type {number} */ time) => (set = { work, time }));
  t.mock.method(globalThis, 'clearTimeout', () => (set = null));
  return {
    get pause() {
      return set?.time;
    },
    ring: () => set?.work(),
  };
}

test('what failed is tried again after a pause, which doubles while it fails', (t) => {
  const timer = clock(t);
  for (const pause of [2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]) {
    const before = again;
    connection.failed();
    connection.failed();
    assert.deepEqual([timer.pause, again], [pause, before]);
    timer.ring();
    assert.equal(again, before + 1);
  }
});

test('once a request comes through, everything else is tried at once, and the next pause is short', (t) => {
  const timer = clock(t);
  connection.failed();
  timer.ring();
  connection.failed();
  connection.worked();
  assert.deepEqual([timer.pause, again], [undefined, 2]);
  connection.failed();
  assert.equal(timer.pause, 2000);
});

test('while all goes well nothing is told', () => {
  connection.worked();
  connection.worked();
  assert.equal(again, 0);
});

test('a device that is online again is worth a try', () => {
  dispatchEvent(new Event('online'));
  assert.equal(again, 1);
});
