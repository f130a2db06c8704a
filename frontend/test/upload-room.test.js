import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import './browser.js';
import { UploadRoom } from '../features/uploads/upload-room.js';

/** @type {UploadRoom} */
let room;

beforeEach(() => (room = new UploadRoom()));

/** @param {number | null} images @param {number | null} bytes */
const limits = (images, bytes) => ({ images, bytes });

test('without limits there is room for everything, and nothing to tell', () => {
  assert.ok(!room.limited);
  room.take({ images: 5, bytes: 500, limits: limits(null, null) });
  assert.ok(!room.limited && room.holds(1e15, [1e15]));
  assert.equal(room.freeText(), '');
});

test('what fits to the byte has room, one byte more has none', () => {
  room.take({ images: 5, bytes: 900, limits: limits(null, 1000) });
  assert.ok(room.limited && room.holds(100) && !room.holds(101));
  assert.equal(room.freeText(), '100 bytes free');
});

test('what is on its way takes room, and what was stored took it', () => {
  room.take({ images: 7, bytes: 0, limits: limits(10, 1000) });
  assert.ok(room.holds(100, [500, 400]) && !room.holds(101, [500, 400]) && !room.holds(1, [1, 1, 1]));
  room.add(900);
  room.add(50);
  assert.ok(room.holds(50) && !room.holds(51) && !room.holds(1, [1]));
  assert.equal(room.freeText(), '50 bytes free, room for 1 more');
});

test('the next word of the service counts for what was stored until then', () => {
  room.take({ images: 0, bytes: 0, limits: limits(null, 100) });
  room.add(60);
  room.take({ images: 1, bytes: 60, limits: limits(null, 100) });
  assert.ok(room.holds(40) && !room.holds(41));
});

test('why there is no room is said in numbers', () => {
  room.take({ images: 200, bytes: 0, limits: limits(200, null) });
  assert.match(room.lack(1), /all 200 photos/);
  assert.equal(room.freeText(), 'room for no more photos');
  room.take({ images: 1, bytes: 7000, limits: limits(200, 5000) });
  assert.match(room.lack(3000), /it has 3\skB, and 0 bytes of your 5\skB are free/);
});
