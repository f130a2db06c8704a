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
  let now = 1_000_000;
  t.mock.method(performance, 'now', () => now);
  t.mock.method(Math, 'random', () => 0.5);
  t.mock.method(globalThis, 'setTimeout', (/** @type {() => void} */ work, /** @type {number} */ time) => (set = { work, time }));
  t.mock.method(globalThis, 'clearTimeout', () => (set = null));
  return {
    get pause() {
      return set?.time;
    },
    ring: () => set?.work(),
    pass: (/** @type {number} */ time) => (now += time),
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

test('once a request comes through, everything else is tried at once', (t) => {
  const timer = clock(t);
  connection.failed();
  connection.worked();
  assert.deepEqual([timer.pause, again, connection.retried], [undefined, 1, true]);
  connection.worked();
  assert.deepEqual([again, connection.retried], [1, false]);
});

test('where some requests fail and others come through, the pauses grow all the same', (t) => {
  const timer = clock(t);
  connection.worked();
  connection.failed();
  connection.worked();
  const pauses = [];
  for (let i = 0; i < 4; i++) {
    timer.pass(timer.pause ?? 0);
    connection.worked();
    connection.failed();
    connection.worked();
    pauses.push(timer.pause);
    timer.ring();
  }
  assert.deepEqual(pauses, [4000, 8000, 16_000, 32_000]);
});

test('after a good while the first pause is short again, unless the service wishes a longer one', (t) => {
  const timer = clock(t);
  for (let i = 0; i < 3; i++) {
    connection.failed();
    timer.pass(timer.pause ?? 0);
    timer.ring();
  }
  timer.pass(60_000);
  connection.failed(5);
  assert.equal(timer.pause, 5000);
  timer.pass(5000);
  timer.ring();
  connection.failed();
  assert.equal(timer.pause, 4000);
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
