/**
 * Problems as whoever reads another language than English is told them.
 *
 * @import { TestContext } from 'node:test'
 * @import { FieldError, ProblemBody } from '../api/problem.js'
 */
import assert from 'node:assert/strict';
import { register } from 'node:module';
import { afterEach, beforeEach, test } from 'node:test';
import './browser.js';

/** Stands between the app and its modules: counts how often the words are asked for, and refuses them where they are away. */
const HOOKS = `
let words;
export const initialize = (data) => (words = data);
export async function resolve(name, context, next) {
  if (!/problem-words|de.problems/.test(name)) return next(name, context);
  words[0]++;
  if (name.includes('/de/') && words[1]) throw new Error('away');
  return next(name, context);
}`;

const [ASKED, AWAY] = [0, 1];
const words = new Int32Array(new SharedArrayBuffer(8));
register(`data:text/javascript,${encodeURIComponent(HOOKS)}`, { data: words });

Object.assign(globalThis.navigator, { languages: ['de-DE'] });
const { ask } = await import('../api/client.js');
const { forget, grant } = await import('../api/access.js');
const { reauthenticateBy } = await import('../api/client.js');
const { Problem } = await import('../api/problem.js');

const TAKEN = { type: '/problems#name-taken', detail: 'There is an album “Wales” already.' };

/** @param {ProblemBody} body */
const said = async (body) => (await Problem.parse(400, JSON.stringify(body), null)).message;

const granted = { accessToken: 'the next one', expiresIn: 600 };
const refused = (/** @type {string} */ slug) => Response.json({ type: `/problems#${slug}`, detail: 'In English.' }, { status: 401 });

/**
 * A service that gives these answers, one after the other.
 *
 * @param {TestContext} t
 * @param {Response[]} answers
 */
const service = (t, ...answers) => t.mock.method(globalThis, 'fetch', async () => answers.shift());

beforeEach(() => {
  words.fill(0);
  grant(/** @type {any} */ ({ ...granted, accessToken: 'the first one' }));
});
afterEach(forget);

test('where the words cannot be loaded it is said as the service says it, and the next problem is in words again', async () => {
  words[AWAY] = 1;
  assert.equal(await said(TAKEN), TAKEN.detail);
  words[AWAY] = 0;
  assert.match(await said(TAKEN), /^Diesen Namen gibt es hier schon/);
});

test('where the words cannot say it, it is said as the service says it', async () => {
  const error = /** @type {FieldError} */ ({ detail: 'is malformed', rule: 'malformed' });
  assert.equal(await said({ type: '/problems#invalid-request', detail: 'name is malformed.', errors: [error] }), 'name is malformed.');
});

test('words are not loaded for a token that is renewed', async (t) => {
  service(t, refused('unauthorized'), Response.json(granted), Response.json({ name: 'Wales' }));
  assert.deepEqual(await ask('/albums/1'), { name: 'Wales' });
  assert.equal(words[ASKED], 0);
});

test('words are not loaded for a session that is over', async (t) => {
  service(t, refused('unauthorized'), refused('unauthorized'));
  await assert.rejects(ask('/albums/1'), { status: 401, message: /^Du bist abgemeldet/ });
  assert.equal(words[ASKED], 0);
});

test('words are not loaded for a sign-in that is confirmed', async (t) => {
  reauthenticateBy(async () => true);
  service(t, refused('fresh-sign-in-required'), Response.json({ name: 'Wales' }));
  assert.deepEqual(await ask('/albums/1'), { name: 'Wales' });
  assert.equal(words[ASKED], 0);
});

test('words are loaded for what no remedy helps', async (t) => {
  service(t, refused('fresh-sign-in-required'), refused('fresh-sign-in-required'));
  reauthenticateBy(async () => true);
  await assert.rejects(ask('/albums/1'), { message: /^Bitte bestätige noch einmal/ });
  assert.ok(words[ASKED]);
});
