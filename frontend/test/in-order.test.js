import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrder } from '../lib/in-order.js';

test('an answer that a later one has overtaken is not taken', async () => {
  /** @type {((answer: string) => void)[]} */
  const answers = [];
  /** @type {string[]} */
  const taken = [];
  const load = inOrder(
    () => new Promise((resolve) => answers.push(resolve)),
    (/** @type {string} */ answer) => taken.push(answer),
  );
  const all = [load(), load(), load()];
  answers[1]('second');
  await all[1];
  answers[0]('first');
  answers[2]('third');
  await Promise.all(all);
  assert.deepEqual(taken, ['second', 'third']);
});

test('a later one that fails leaves the place to the one before', async () => {
  /** @type {string[]} */
  const taken = [];
  const answers = [new Promise((resolve) => setTimeout(resolve, 1, 'first')), Promise.reject(new Error('away'))];
  const load = inOrder(
    () => /** @type {Promise<string>} */ (answers.shift()),
    (answer) => taken.push(answer),
  );
  const first = load();
  await assert.rejects(load());
  await first;
  assert.deepEqual(taken, ['first']);
});
