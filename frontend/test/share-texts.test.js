import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';

const { deedTexts, endText, nameOf, termTexts, viewTexts, visitorTexts } = await import('../features/sharing/share-texts.js');
const { addressOf } = await import('../features/sharing/share-address.js');

/** @type {import('../api/types.js').ShareView} */
const SHARE = {
  id: 'c2f0a6f4-5d0e-4a3c-9b7e-0c1d2e3f4a5b',
  name: 'For grandma',
  album: null,
  thumbnail: null,
  images: 3,
  path: '/s/c2f0a6f4-5d0e-4a3c-9b7e-0c1d2e3f4a5b',
  token: '88V96ZF84cAVFuuFeW0UgpXEVkhK3Eo0LIszXD5Xwzo',
  state: 'open',
  hasPassword: false,
  expiresAt: '2026-12-30T12:00:00Z',
  maxViews: null,
  views: 0,
  download: 'clean',
  captions: false,
  guests: false,
  createdAt: '2026-11-30T12:00:00Z',
  lastUsedAt: null,
  revokedAt: null,
  damaged: false,
};

/** @type {import('../api/types.js').ShareVisit} */
const VISIT = {
  id: '6f0c2a9b-1d3e-4c5f-8a7b-9c0d1e2f3a4b',
  beganAt: '2026-11-23T20:15:30Z',
  lastAt: '2026-11-23T20:21:02Z',
  address: '192.0.2.0/24',
  device: 'Safari on iPhone',
  previews: 12,
  downloads: 1,
  archives: 0,
  bytes: 24_117_248,
  added: 0,
  images: [],
};

/** @param {unknown[]} texts */
const said = (texts) => texts.filter(Boolean);

test('the secret of a link stands behind its #', () => {
  globalThis.location = /** @type {any} */ ({ origin: 'https://photos.example.org' });
  assert.equal(addressOf(SHARE), `https://photos.example.org${SHARE.path}#${SHARE.token}`);
});

test('a link says when it ends, or why it has', () => {
  assert.match(endText(SHARE), /^until 30 December 2026$/);
  assert.equal(endText({ ...SHARE, expiresAt: null }), 'no end date');
  assert.match(endText({ ...SHARE, state: 'expired' }), /^expired 30 December 2026$/);
  assert.match(endText({ ...SHARE, state: 'revoked', revokedAt: '2026-12-01T12:00:00Z' }), /^revoked 1 December 2026$/);
  assert.match(endText({ ...SHARE, state: 'used-up' }), /^until/);
});

test('a link says how often it was opened, and of how many times', () => {
  assert.deepEqual(said(viewTexts(SHARE)), ['never opened']);
  assert.deepEqual(said(viewTexts({ ...SHARE, views: 1 })), ['opened 1 time']);
  assert.deepEqual(said(viewTexts({ ...SHARE, views: 3, maxViews: 20 })), ['opened 3 of 20 times']);
  assert.deepEqual(said(viewTexts({ ...SHARE, views: 3, lastUsedAt: '2020-02-03T12:00:00Z' })), ['opened 3 times', 'last 3 February 2020']);
});

test('a link says what visitors need, get and see', () => {
  assert.deepEqual(said(termTexts(SHARE)), ['clean copies']);
  assert.deepEqual(said(termTexts({ ...SHARE, hasPassword: true, download: 'original', captions: true, guests: true })), [
    'password',
    'originals',
    'descriptions',
    'guests may add photos',
  ]);
});

test('a link whose record is damaged has a name nevertheless', () => {
  assert.equal(nameOf({ ...SHARE, name: null }), 'A damaged link');
});

test('a visit says what is known of it and nothing else', () => {
  assert.deepEqual(said(visitorTexts(VISIT)), ['Safari on iPhone', 'network 192.0.2.x']);
  assert.deepEqual(said(visitorTexts({ ...VISIT, address: 'unknown' })), ['Safari on iPhone']);
  assert.deepEqual(said(deedTexts(VISIT)), ['12 photos opened', '1 download', '24.1\u00a0MB']);
  assert.deepEqual(said(deedTexts({ ...VISIT, previews: 0, downloads: 0, bytes: 0 })), ['nothing opened']);
});
