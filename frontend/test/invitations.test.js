import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import './browser.js';
import { forget, renew } from '../api/access.js';
import { invitations } from '../features/members/invitations.js';
import { session } from '../features/session/session.js';

/** What the service has, and whatever else it was asked for. */
let waiting = [{ id: 'one' }, { id: 'two' }].map(({ id }) => ({ id, album: { name: null }, owner: { username: 'anna' }, role: 'viewer', invitedAt: '' }));
/** @type {string[]} */
const asked = [];

globalThis.fetch = async (/** @type {unknown} */ path, /** @type {any} */ options) => {
  const { pathname } = new URL(String(path), 'http://darkslide.test');
  if (pathname === '/users/token') return Response.json({ accessToken: 'token', expiresIn: 600, user: { id: 'somebody' } });
  if (options.method === 'GET') return Response.json({ items: waiting });
  asked.push(`${options.method} ${pathname}`);
  if (options.method === 'POST') return Response.json({ album: 'lake' });
  return pathname.endsWith('/two') ? new Response(null, { status: 204 }) : Response.json({}, { status: 404 });
};

before(async () => {
  await renew();
  session.user = /** @type {any} */ ({ id: 'somebody' });
});
after(forget);

const ids = () => invitations.list.map(({ id }) => id);

test('what is answered waits no longer, and an album whose name is lost has one to be read', async () => {
  await invitations.look();
  assert.deepEqual(ids(), ['one', 'two']);
  assert.ok(invitations.list[0].album.name);
  assert.equal(await invitations.accept(invitations.list[0]), 'lake');
  assert.deepEqual(ids(), ['two']);
  await invitations.decline(invitations.list[0]);
  assert.deepEqual(ids(), []);
  assert.deepEqual(asked, ['POST /users/me/invitations/one/acceptance', 'DELETE /users/me/invitations/two']);
});

test('an invitation that is over already is declined all the same', async () => {
  await invitations.look();
  await invitations.decline(invitations.list[0]);
  assert.deepEqual(ids(), ['two']);
});

test('whoever listens hears of every change', async () => {
  let heard = 0;
  invitations.addEventListener('change', () => heard++);
  waiting = [];
  await invitations.look();
  assert.equal(heard, 1);
  assert.deepEqual(ids(), []);
});
