import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import './browser.js';
import { UploadHold } from '../features/uploads/upload-hold.js';

/** @type {UploadHold} */
let hold;

beforeEach(() => (hold = new UploadHold()));

/** @param {import('node:test').TestContext} t */
function clock(t) {
  /** @type {{ work: () => void, time: number }[]} */
  const set = [];
  t.mock.method(globalThis, 'setTimeout', (/** @type {() => void} */ work, /** @type {number} */ time) => set.push({ work, time }));
  return { seconds: () => set.map(({ time }) => time / 1000), ring: () => set.forEach(({ work }) => work()) };
}

test('what passes by itself is over after its time, and that is told', (t) => {
  const { seconds, ring } = clock(t);
  const told = t.mock.fn();
  hold.addEventListener('change', told);
  hold.start('busy', 4);
  assert.deepEqual([hold.why, seconds()], ['busy', [4]]);
  ring();
  assert.equal(hold.why, '');
  assert.equal(told.mock.callCount(), 2);
});

test('without a network it lasts until there is one, whatever else comes to its end', (t) => {
  const { ring } = clock(t);
  hold.start('busy', 4);
  dispatchEvent(new Event('offline'));
  hold.start('unreached', 1);
  ring();
  assert.equal(hold.why, 'offline');
  dispatchEvent(new Event('online'));
  assert.equal(hold.why, '');
});

test('with nobody signed in it lasts until somebody is, whatever the network does', () => {
  hold.start('signed-out');
  dispatchEvent(new Event('offline'));
  dispatchEvent(new Event('online'));
  assert.equal(hold.why, 'signed-out');
  hold.endSignedOut();
  assert.equal(hold.why, '');
});
