import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import './browser.js';
import { textOf } from '../features/settings/activity-texts.js';

const ENUM = new URL('../../backend/src/main/java/app/darkslide/activity/ActivityKind.java', import.meta.url);
const KINDS = [...readFileSync(ENUM, 'utf8').matchAll(/@JsonProperty\("([^"]+)"\)/g)].map(([, kind]) => kind);

test('every kind of the API has words of its own', () => {
  const texts = KINDS.map((kind) => textOf(kind).text);
  assert.equal(new Set([...texts, textOf('something-new').text]).size, KINDS.length + 1);
});

test('what it was about is said where there is something to say', () => {
  assert.equal(textOf('token-made', 'Backup').text, 'The access token “Backup” was made');
  assert.equal(textOf('session-ended', 'Firefox on Linux').text, 'Firefox on Linux was signed out');
  assert.equal(textOf('sessions-ended', '1').text, '1 other device was signed out');
  assert.equal(textOf('sessions-ended', '12').text, '12 other devices were signed out');
  assert.equal(textOf('signed-in', 'anything').text, 'You signed in');
});

test('what may have been somebody else is not said to have been the reader', () => {
  assert.equal(textOf('new-device').text, 'Somebody signed in to your account on a new device');
});

test('sign-ins from where the reader is are told quietly', () => {
  assert.deepEqual(textOf('new-device', null, true), { text: 'You signed in on a new device', grave: false });
  assert.deepEqual(textOf('sign-in-failed', null, true), { text: 'You gave a wrong password', grave: false });
  assert.ok(textOf('reset-code-issued', 'operator', true).grave);
});

test('only what may be somebody else is grave', () => {
  assert.deepEqual(
    KINDS.filter((kind) => textOf(kind).grave),
    [
      'sign-in-failed',
      'new-device',
      'email-change-asked',
      'refresh-token-reused',
      'account-disabled',
      'reset-code-issued',
      'password-reset',
      'second-factor-removed',
      'second-factor-reset',
      'second-factor-failed',
      'identity-connected',
      'identity-disconnected',
      'passkey-copied',
      'recovery-code-used',
      'export-made',
    ],
  );
});

test('a kind that is not known yet, even a name every object has, still says something', () => {
  for (const kind of ['something-new', 'constructor']) assert.equal(textOf(kind).text, 'Something changed in your account');
});
