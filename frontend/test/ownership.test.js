import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takesPhotos } from '../features/albums/roles.js';
import { anyones, areOwn } from '../features/images/ownership.js';

const own = /** @type {any} */ ({ id: 'a', owner: null });
const older = /** @type {any} */ ({ id: 'b' });
const anothers = /** @type {any} */ ({ id: 'c', owner: { username: 'anna' } });

test('photos are one’s own unless one of them names another owner', () => {
  assert.ok(areOwn([]));
  assert.ok(areOwn([own, older]));
  assert.ok(!areOwn([own, anothers]));
  assert.ok(anyones());
});

test('photos go into one’s own albums, and into those of others that one contributes to', () => {
  assert.ok(takesPhotos({}));
  assert.ok(takesPhotos({ role: null }));
  assert.ok(takesPhotos({ role: 'contributor' }));
  assert.ok(!takesPhotos({ role: 'viewer' }));
});
