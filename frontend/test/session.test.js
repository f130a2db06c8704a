import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import './browser.js';
import { access, forget } from '../api/access.js';
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
