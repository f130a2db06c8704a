import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';
import { connection } from '../api/connection.js';
import { MosaicSamples } from '../features/photos/mosaic-samples.js';

const image = (/** @type {string} */ id, /** @type {string} */ day) =>
  /** @type {any} */ ({ id, takenAt: `${day}T12:00:00Z`, taken: { local: `${day}T12:00:00` } });
const IMAGES = [image('c', '2024-05-03'), image('b', '2024-05-01'), image('a', '2019-07-01')];

/** Samples of a service that answers when it is told to. */
function made() {
  /** @type {{ places: string[], signal: AbortSignal, answer: (images: any[]) => void, fail: () => void }[]} */
  const asked = [];
  /** @type {Record<string, string[]>} */
  const shown = {};
  const life = new AbortController();
  let told = () => {};
  const samples = new MosaicSamples((places, signal) => {
    told();
    return new Promise((answer, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      asked.push({ places, signal, answer, fail: () => reject(new Error('gone')) });
    });
  }, life.signal);
  const want = (/** @type {string} */ key, places = [`${key}.0`]) =>
    samples.want({ key, places, show: (images) => void (shown[key] = images.map(({ id }) => id)) });
  const isAsked = () => new Promise((resolve) => (told = () => setTimeout(resolve)));
  return { asked, shown, life, samples, want, isAsked };
}

test('what comes into sight together is asked for by one request, and each gets its own', async () => {
  const { asked, shown, life, want, isAsked } = made();
  want('2024');
  want('2019-07');
  await isAsked();
  assert.deepEqual(
    asked.map(({ places }) => places),
    [['2024.0', '2019-07.0']],
  );
  asked[0].answer(IMAGES);
  await new Promise(setImmediate);
  assert.deepEqual(shown, { 2024: ['c', 'b'], '2019-07': ['a'] });
  life.abort();
});

test('no request has more places than the service takes', async () => {
  const { asked, life, want, isAsked } = made();
  for (let month = 1; month <= 20; month++) want(`2024-${month}`, Array(9).fill('2024-05.0'));
  await isAsked();
  assert.deepEqual(
    asked.map(({ places }) => places.length),
    [63, 63, 54],
  );
  life.abort();
  assert.ok(asked.every(({ signal }) => signal.aborted));
});

test('a request whose mosaics have all left the window is given up, and they show nothing', async () => {
  const { asked, shown, life, samples, want, isAsked } = made();
  want('2024');
  want('2019-07');
  await isAsked();
  samples.drop('2024');
  assert.equal(asked[0].signal.aborted, false);
  samples.drop('2019-07');
  assert.equal(asked[0].signal.aborted, true);
  assert.deepEqual(shown, {});
  life.abort();
});

test('what failed is asked for again when the service is reached again', async () => {
  const { asked, shown, life, want, isAsked } = made();
  want('2019-07');
  await isAsked();
  asked[0].fail();
  await new Promise(setImmediate);
  want('2024');
  await isAsked();
  assert.deepEqual(asked[1].places, ['2024.0'], 'not with what comes into sight meanwhile');
  connection.dispatchEvent(new Event('again'));
  await isAsked();
  assert.deepEqual(asked[2].places, ['2019-07.0']);
  asked[2].answer(IMAGES);
  await new Promise(setImmediate);
  assert.deepEqual(shown, { '2019-07': ['a'] });
  life.abort();
});
