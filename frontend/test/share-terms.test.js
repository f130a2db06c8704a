import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPast, termsIn } from '../features/sharing/share-terms.js';

const NOW = Date.parse('2026-11-30T12:00:00Z');
const TYPED = { name: ' For grandma ', expiresAt: '30', password: '', maxViews: '', download: 'clean' };

test('without further choices a link ends in so many days, and asks for nothing', () => {
  assert.deepEqual(termsIn(TYPED, NOW), {
    name: 'For grandma',
    expiresAt: '2026-12-30T12:00:00.000Z',
    maxViews: null,
    download: 'clean',
    captions: false,
    guests: false,
  });
});

test('a day of one’s own counts whole, where the user is', () => {
  const { expiresAt } = termsIn({ ...TYPED, expiresAt: 'day', day: '2026-12-24' }, NOW);
  assert.equal(expiresAt, new Date(2026, 11, 24, 23, 59, 59).toISOString());
});

test('only a link that is to have no end has none, and one that stays is not spoken of', () => {
  assert.equal(termsIn({ ...TYPED, expiresAt: 'never' }, NOW).expiresAt, null);
  assert.ok(!('expiresAt' in termsIn({ ...TYPED, expiresAt: 'unchanged' }, NOW)));
});

test('a password is sent where one was typed, taken away where that was chosen, and left alone otherwise', () => {
  assert.equal(termsIn({ ...TYPED, password: 'lighthouse' }, NOW).password, 'lighthouse');
  assert.equal(termsIn({ ...TYPED, passwords: 'other', password: 'harbour' }, NOW).password, 'harbour');
  assert.equal(termsIn({ ...TYPED, passwords: 'none' }, NOW).password, null);
  assert.ok(!('password' in termsIn({ ...TYPED, passwords: 'kept' }, NOW)));
  assert.ok(!('password' in termsIn(TYPED, NOW)));
});

test('spaces belong to a password', () => {
  assert.equal(termsIn({ ...TYPED, password: ' two words ' }, NOW).password, ' two words ');
});

test('a checkbox that is not checked sends nothing, which means no', () => {
  assert.equal(termsIn({ ...TYPED, captions: 'on' }, NOW).captions, true);
  assert.equal(termsIn({ ...TYPED, guests: 'on' }, NOW).guests, true);
  assert.equal(termsIn({ ...TYPED, captions: 'on', maxViews: '20' }, NOW).maxViews, 20);
});

test('a day is over when its last second is', () => {
  const evening = new Date(2026, 10, 30, 23, 59).getTime();
  assert.equal(isPast('2026-11-30', evening), false);
  assert.equal(isPast('2026-11-30', evening + 60_000), true);
  assert.equal(isPast(undefined, evening), false);
});
