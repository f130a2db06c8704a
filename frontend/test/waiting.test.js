import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import './browser.js';
import { waiting } from '../features/imports/waiting.js';

const part = (/** @type {string} */ name, lastModified = 1) => new File(['zip'], name, { lastModified });
const names = () => waiting.files.map(({ name }) => name);

beforeEach(() => void waiting.take());

test('parts of an export that are dropped one after the other wait together', () => {
  waiting.add([part('1-of-2.zip')]);
  waiting.add([part('2-of-2.zip')]);
  assert.deepEqual(names(), ['1-of-2.zip', '2-of-2.zip']);
});

test('a file that is dropped twice waits once, another one of its name besides', () => {
  waiting.add([part('1.zip'), part('1.zip')]);
  waiting.add([part('1.zip'), part('1.zip', 2)]);
  assert.deepEqual(names(), ['1.zip', '1.zip']);
});

test('what is taken does not wait any longer', () => {
  waiting.add([part('1.zip')]);
  assert.deepEqual(
    waiting.take().map(({ name }) => name),
    ['1.zip'],
  );
  assert.deepEqual(names(), []);
});
