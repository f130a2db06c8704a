import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';
import { connection } from '../api/connection.js';
import { loadAgain } from '../features/images/image-tile.js';

/**
 * An image that does not come, of a visitor: what finds out whether the service answers brings a new cookie along.
 *
 * @param {import('node:test').TestContext} t
 * @param {{ answers: boolean }} service
 */
function failingImage(t, service) {
  const image = new EventTarget();
  const access = new EventTarget();
  const asked = { loads: 0, service: 0 };
  const tryService = async () => {
    asked.service++;
    if (service.answers) access.dispatchEvent(new Event('granted'));
    return service.answers;
  };
  connection.client = /** @type {any} */ ({ access, fresh: () => Promise.resolve(), tryService });
  t.mock.method(connection, 'failed', () => {});
  const load = () => {
    asked.loads++;
    setImmediate(() => image.dispatchEvent(new Event('error')));
  };
  loadAgain(image, load);
  load();
  return asked;
}

const settled = async () => {
  for (let i = 0; i < 100; i++) await new Promise((done) => setImmediate(done));
};

const again = async () => {
  connection.dispatchEvent(new Event('again'));
  await settled();
};

test('an image that does not come though the service answers is tried a few times, and then with everything else', async (t) => {
  const asked = failingImage(t, { answers: true });
  await settled();
  assert.deepEqual(asked, { loads: 7, service: 5 });
  await again();
  assert.deepEqual(asked, { loads: 8, service: 5 });
});

test('an image that does not come while the service is away is tried for as long as that lasts', async (t) => {
  const asked = failingImage(t, { answers: false });
  await settled();
  for (let i = 1; i <= 20; i++) {
    assert.deepEqual(asked, { loads: i + 1, service: i });
    await again();
  }
});
