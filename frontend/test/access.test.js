/** @import { TestContext } from 'node:test' */
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import './browser.js';
import { access, bearer, forget, fresh, letGo, renew, staying } from '../api/access.js';
import { Problem } from '../api/problem.js';

const granted = () => Response.json({ accessToken: 'the next one', expiresIn: 600 });

const refused = (/** @type {number} */ status) => Response.json({}, { status });

/**
 * The service, as far as a renewal asks it.
 *
 * @param {TestContext} t
 * @param {(options: RequestInit) => Promise<Response>} answer
 */
function service(t, answer) {
  const { mock } = t.mock.method(globalThis, 'fetch', (/** @type {string} */ _path, /** @type {RequestInit} */ options) => answer(options));
  const lost = t.mock.fn();
  access.addEventListener('lost', lost);
  t.after(() => access.removeEventListener('lost', lost));
  return { asked: () => mock.callCount(), lost: () => lost.mock.callCount() };
}

afterEach(forget);

test('whoever needs a token while it is renewed waits for that one renewal', async (t) => {
  const { asked } = service(t, async () => granted());
  await Promise.all([renew(), renew(), renew()]);
  assert.equal(asked(), 1);
  assert.equal(bearer(), 'the next one');
});

test('a renewal that gets no answer gives up, the session is not over for it, and the next one can succeed', async (t) => {
  const patience = t.mock.method(AbortSignal, 'timeout', () => AbortSignal.abort());
  const answers = [never, async () => granted()];
  const { lost } = service(t, (options) => answers.shift()?.(options) ?? never(options));
  await assert.rejects(renew(), (error) => error instanceof Problem && error.unreached);
  assert.equal(patience.mock.callCount(), 1);
  assert.equal(lost(), 0);
  await renew();
  assert.equal(bearer(), 'the next one');
});

test('a service that is busy or broken ends no session', async (t) => {
  const answers = [429, 503, 500].map(refused);
  const { lost } = service(t, async () => answers.shift() ?? granted());
  for (let i = 0; i < 3; i++) await assert.rejects(renew(), Problem);
  assert.equal(lost(), 0);
});

test('a refused renewal ends the session', async (t) => {
  const { lost } = service(t, async () => refused(401));
  await assert.rejects(renew(), Problem);
  assert.equal(lost(), 1);
  assert.equal(bearer(), '');
});

test('where nobody is signed in, nobody is asked for a token', async (t) => {
  const { asked } = service(t, async () => refused(401));
  await assert.rejects(fresh(), (error) => error instanceof Problem && error.status === 401);
  assert.equal(asked(), 0);
});

test('a token that is good for a while is not renewed', async (t) => {
  const { asked } = service(t, async () => granted());
  await renew();
  await fresh();
  assert.equal(asked(), 1);
});

test('who leaves lets go of requests and of images on their way, and of those alone', () => {
  const img = (/** @type {string} */ src, /** @type {boolean} */ complete) => ({ src, complete, removeAttribute: () => (images[Number(src)].src = '') });
  const images = [img('0', true), img('1', false)];
  Object.assign(document, { images });
  const signal = staying();
  const stay = letGo();
  assert.ok(signal.aborted && !staying().aborted);
  assert.deepEqual(
    images.map(({ src }) => src),
    ['0', ''],
  );
  stay();
  assert.deepEqual(
    images.map(({ src }) => src),
    ['0', '1'],
  );
});

/**
 * An answer that never comes: only whoever asked can end it.
 *
 * @param {RequestInit} options
 * @returns {Promise<Response>}
 */
function never({ signal }) {
  return new Promise((_, reject) => {
    if (signal?.aborted) reject(signal.reason);
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
}
