import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Zoom } from '../lib/zoom.js';

const place = { width: 1000, height: 500 };
const large = new Zoom(place, { width: 4000, height: 3000 });

/**
 * @param {import('../lib/zoom.js').Pose} pose
 * @param {import('../lib/zoom.js').Point} point
 */
const under = (pose, point) => [(point.x - pose.x) / pose.scale, (point.y - pose.y) / pose.scale].map((value) => Math.round(value));

test('a large image fits whole, in the middle', () => {
  assert.equal(large.fit, 500 / 3000);
  assert.deepEqual(large.home, { x: (1000 - 4000 * large.fit) / 2, y: 0, scale: large.fit });
});

test('a margin stays free around it', () => {
  const zoom = new Zoom(place, { width: 4000, height: 3000 }, { margin: 50 });
  assert.equal(zoom.fit, 400 / 3000);
  assert.ok(Math.abs(zoom.home.y - 50) < 1e-9);
});

test('a small image grows to twice its size and no further', () => {
  const zoom = new Zoom(place, { width: 32, height: 32 });
  assert.equal(zoom.fit, 2);
  assert.equal(zoom.max, 6);
});

test('the closest look is one pixel of the image on one of the page', () => {
  assert.equal(large.max, 1);
  assert.equal(large.detail, 1);
});

test('on a screen of three pixels to one, a double tap shows every pixel of the image once', () => {
  const zoom = new Zoom({ width: 390, height: 844 }, { width: 4000, height: 3000 }, { density: 3 });
  assert.equal(zoom.detail, 1 / 3);
  assert.equal(zoom.max, 1);
});

test('an image that is shown whole at its own size is doubled by a double tap', () => {
  const zoom = new Zoom(place, { width: 1000, height: 500 });
  assert.equal(zoom.fit, 1);
  assert.equal(zoom.detail, 2);
});

test('what lies under the pointer stays under it', () => {
  const point = { x: 700, y: 120 };
  const closer = large.at(large.home, 0.5, point);
  assert.deepEqual(under(closer, point), under(large.home, point));
});

test('no edge of a large image comes into its place', () => {
  assert.deepEqual(large.within({ x: 50, y: -9000, scale: 1 }), { x: 0, y: -2500, scale: 1 });
  assert.deepEqual(large.within({ x: -9000, y: 50, scale: 1 }), { x: -3000, y: 0, scale: 1 });
});

test('along a side that it does not fill, it stays in the middle', () => {
  const wide = new Zoom(place, { width: 4000, height: 400 });
  assert.equal(wide.within({ x: 0, y: 77, scale: 0.5 }).y, (500 - 200) / 2);
});

test('beyond an edge it follows the hand reluctantly', () => {
  const held = large.elastic({ x: 100, y: -100, scale: 1 });
  assert.ok(held.x > 0 && held.x < 50);
  assert.equal(held.y, -100);
});

test('fingers can press it below its place and above its limit, with effort', () => {
  assert.equal(large.elasticScale(0.5), 0.5);
  assert.ok(large.elasticScale(large.fit / 2) > large.fit / 2 && large.elasticScale(large.fit / 2) < large.fit);
  assert.ok(large.elasticScale(4) > large.max && large.elasticScale(4) < 4);
});

test('let go, it comes back between the two', () => {
  assert.deepEqual(large.settled({ x: 0, y: 0, scale: large.fit / 3 }), large.home);
  const point = { x: 300, y: 200 };
  const far = large.at(large.home, 3, point);
  assert.equal(large.settled(far, point).scale, 1);
  assert.deepEqual(under(large.settled(far, point), point), under(far, point));
});

test('a place that changes its size keeps a whole image whole', () => {
  const narrow = new Zoom({ width: 600, height: 500 }, { width: 4000, height: 3000 });
  assert.deepEqual(narrow.carriedOver(large.home, large), narrow.home);
});

test('and keeps the middle of a closer look in the middle', () => {
  const narrow = new Zoom({ width: 600, height: 500 }, { width: 4000, height: 3000 });
  const pose = { x: -1500, y: -900, scale: 1 };
  assert.deepEqual(under(narrow.carriedOver(pose, large), narrow.middle), under(pose, large.middle));
});
