import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strength } from '../lib/strength.js';

/** @param {string[]} passwords @param {string} expected */
const all = (passwords, expected) => passwords.forEach((password) => assert.equal(strength(password), expected, password));

test('nothing typed is no judgement', () => all([''], 'none'));

test('what is below twelve characters is short, and at twelve it is not', () => {
  all(['blue kettle', 'ten sheep u'], 'short');
  assert.notEqual(strength('ten sheep un'), 'short');
});

test('characters are counted as people see them, however they were typed', () => {
  assert.equal(strength('a\u0308'.repeat(11)), 'short');
  assert.equal(strength('🐑'.repeat(11)), 'short');
  assert.notEqual(strength('🐑'.repeat(12)), 'short');
});

test('repetitions, rows of keys and the alphabet are weak at any length', () =>
  all(['a'.repeat(40), '1'.repeat(60), 'abcdefghijklmnopqrstuvwxyz', 'zyxwvutsrqponmlkjihgfedcba', 'qwertyuiopasdfghjkl', '12345678901234567890'], 'weak'));

test('the words that everybody takes are weak with a year and a sign behind them', () =>
  all(['Password1234!', 'passw0rd2026!', 'Summer2026!!', 'welcome12345'], 'weak'));

test('the own name and e-mail add nothing', () => {
  const own = ['ada-lovelace', 'countess@example.org'];
  assert.equal(strength('ada-lovelace1', own), 'weak');
  assert.equal(strength('Countess.1815', own), 'weak');
  assert.equal(strength('COUNTESS@example.org', own), 'weak');
});

test('a name with signs that mean something in patterns is only text', () => assert.equal(strength('a.b+c(d)e12345', ['a.b+c(d)e']), 'weak'));

test('a few words that do not belong together are good', () => all(['ten sheep under old glass', 'correct horse battery staple'], 'good'));

test('what a password manager makes is good', () => all(['xK7#qP2!mZ9w', 'vR4-tBn8-Qz1k'], 'good'));

test('one more word makes it better', () => {
  assert.equal(strength('kettlemossxy'), 'weak');
  assert.equal(strength('kettle moss train'), 'fair');
  assert.equal(strength('kettle moss train violin'), 'good');
});
