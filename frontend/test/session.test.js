import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import './browser.js';
import { access, forget, grant } from '../api/access.js';
import { session } from '../features/session/session.js';

const enter = (/** @type {string} */ id) => access.dispatchEvent(new CustomEvent('granted', { detail: { user: { id } } }));
const expire = () => access.dispatchEvent(new Event('lost'));

const counts = { strict: 0, lasting: 0 };
session.onOtherUser(() => counts.strict++);
session.onOtherUser(() => counts.lasting++, { outlivesSession: true });

/** @param {() => unknown} happening */
function resetsBy(happening) {
  Object.assign(counts, { strict: 0, lasting: 0 });
  happening();
  return { ...counts };
}

beforeEach(() => {
  enter('anna');
  return forget;
});

test('signing out resets everything', () => {
  assert.deepEqual(
    resetsBy(() => session.end()),
    { strict: 1, lasting: 1 },
  );
});

test('another user resets everything, also after a session that ended by itself', () => {
  assert.deepEqual(
    resetsBy(() => enter('berta')),
    { strict: 1, lasting: 1 },
  );
  assert.deepEqual(
    resetsBy(() => (expire(), enter('clara'))),
    { strict: 2, lasting: 1 },
  );
});

test('after a session that ended by itself the same user finds what may outlive it', () => {
  assert.deepEqual(resetsBy(expire), { strict: 1, lasting: 0 });
  assert.deepEqual(
    resetsBy(() => enter('anna')),
    { strict: 1, lasting: 0 },
  );
});

test('a renewed session of the same user resets nothing', () => {
  assert.deepEqual(
    resetsBy(() => enter('anna')),
    { strict: 0, lasting: 0 },
  );
});

test('everything is reset before anybody hears of the change', () => {
  let seen = -1;
  session.addEventListener('change', () => (seen = counts.strict), { once: true });
  assert.equal(resetsBy(() => session.end()).strict, seen);
});

test('what the service was asked for before a change does not undo it, however late it comes', async (t) => {
  t.after(forget);
  grant(/** @type {any} */ ({ accessToken: 'one', expiresIn: 600, user: { id: 'anna' } }));
  /** @type {(response: Response) => void} */
  let answer = () => {};
  const late = new Promise((resolve) => (answer = resolve));
  const changed = async () => Response.json({ id: 'anna', username: 'Anna B.' });
  t.mock.method(globalThis, 'fetch', (/** @type {string} */ _path, /** @type {RequestInit} */ { method }) => (method === 'GET' ? late : changed()));
  const refreshed = session.refreshUser();
  await session.changeUser({ username: 'Anna B.' });
  answer(Response.json({ id: 'anna', username: 'Anna' }));
  await refreshed;
  assert.equal(session.user?.username, 'Anna B.');
});
