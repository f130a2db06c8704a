import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from '../components/activity-words.js';

const KINDS = [
  'signed-in',
  'sign-in-failed',
  'new-device',
  'password-changed',
  'email-changed',
  'username-changed',
  'token-made',
  'token-revoked',
  'session-ended',
  'sessions-ended',
  'refresh-token-reused',
  'erasure-asked',
];

test('every kind of the API has words of its own', () => {
  const texts = KINDS.map((kind) => wordsOf(kind).text);
  assert.equal(new Set([...texts, wordsOf('something-new').text]).size, KINDS.length + 1);
});

test('only what may be somebody else is grave', () => {
  assert.deepEqual(KINDS.filter((kind) => wordsOf(kind).grave), ['sign-in-failed', 'new-device', 'refresh-token-reused']);
});

test('a kind that is not known yet, even a name every object has, still says something', () => {
  for (const kind of ['something-new', 'constructor']) assert.equal(wordsOf(kind).text, 'Something changed in your account');
});
