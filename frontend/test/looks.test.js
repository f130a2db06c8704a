import assert from 'node:assert/strict';
import { test } from 'node:test';
import { badgeOf, needsPreview } from '../features/images/looks.js';

const PHOTO = { width: 6000, height: 4000, preview: '/preview' };
const PANORAMA = { width: 12000, height: 2000, preview: '/preview' };

test('a thumbnail does for a photo of usual size, on dense screens too', () => {
  assert.equal(needsPreview(PHOTO, { width: 310, height: 207 }, 1), false);
  assert.equal(needsPreview(PHOTO, { width: 310, height: 207 }, 2), false);
  assert.equal(needsPreview(PHOTO, { width: 180, height: 120 }, 3), false);
});

test('a photo that is shown large, and a panorama, need more', () => {
  assert.equal(needsPreview(PHOTO, { width: 600, height: 400 }, 1), true);
  assert.equal(needsPreview(PHOTO, { width: 480, height: 320 }, 2), true);
  assert.equal(needsPreview(PANORAMA, { width: 1240, height: 207 }, 1), true);
});

test('what has no larger rendition stays with its thumbnail', () => {
  assert.equal(needsPreview({ ...PHOTO, preview: null }, { width: 900, height: 600 }, 1), false);
  assert.equal(needsPreview({ width: 90, height: 60, preview: '/preview' }, { width: 900, height: 600 }, 1), false);
});

test('what is special about an image is told', () => {
  const photo = { mediaType: 'image/jpeg', width: 6000, height: 4000 };
  assert.equal(badgeOf(photo), '');
  assert.equal(badgeOf({ ...photo, width: 12000 }), 'Panorama');
  assert.equal(badgeOf({ ...photo, mediaType: 'image/gif' }), 'GIF');
  assert.equal(badgeOf({ ...photo, mediaType: 'image/webp', animated: true }), 'Animation');
  assert.equal(badgeOf({ ...photo, mediaType: 'image/x-nikon-nef' }), 'RAW');
  assert.equal(badgeOf({ ...photo, mediaType: 'image/x-portable-anymap' }), '');
  assert.equal(badgeOf({ ...photo, width: null, height: null }), '');
});
