import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ZoomSteps } from '../features/photos/zoom-steps.js';

/** Steps with the points that they were made at. */
function made() {
  /** @type {[number, number, number][]} */
  const steps = [];
  return { steps, zoom: new ZoomSteps((by, { x, y }) => steps.push([by, x, y])) };
}

/**
 * @param {ZoomSteps} zoom
 * @param {number} deltaY
 * @param {number} timeStamp
 * @param {boolean} [ctrlKey]
 */
function wheel(zoom, deltaY, timeStamp, ctrlKey = true) {
  let taken = false;
  zoom.wheel({ ctrlKey, deltaY, timeStamp, clientX: 30, clientY: 40, preventDefault: () => void (taken = true) });
  return taken;
}

/**
 * @param {ZoomSteps} zoom
 * @param {string} type
 * @param {[number, number][]} fingers
 */
const touch = (zoom, type, fingers) => zoom.touch({ type, touches: fingers.map(([clientX, clientY]) => ({ clientX, clientY })) });

test('a notch of the wheel with Ctrl is a step, and without it none of ours', () => {
  const { steps, zoom } = made();
  assert.equal(wheel(zoom, -100, 0), true);
  assert.equal(wheel(zoom, 100, 1000), true);
  assert.equal(wheel(zoom, 100, 2000, false), false);
  assert.deepEqual(steps, [
    [1, 30, 40],
    [-1, 30, 40],
  ]);
});

test('a pinch on a touchpad is one step, however many events it sends', () => {
  const { steps, zoom } = made();
  for (let at = 0; at < 60; at++) wheel(zoom, -4, at * 16);
  assert.deepEqual(steps, [[1, 30, 40]]);
  for (let at = 60; at < 80; at++) wheel(zoom, 4, at * 16);
  assert.deepEqual(steps.slice(1), [[-1, 30, 40]]);
});

test('two fingers that part or meet make steps between them', () => {
  const { steps, zoom } = made();
  touch(zoom, 'touchstart', [[100, 100]]);
  touch(zoom, 'touchmove', [[100, 300]]);
  touch(zoom, 'touchstart', [
    [100, 300],
    [200, 300],
  ]);
  for (let spread = 100; spread <= 190; spread += 10)
    touch(zoom, 'touchmove', [
      [150 - spread / 2, 300],
      [150 + spread / 2, 300],
    ]);
  assert.deepEqual(steps, [
    [1, 150, 300],
    [1, 150, 300],
  ]);
  touch(zoom, 'touchmove', [
    [110, 300],
    [190, 300],
  ]);
  assert.equal(steps.at(-1)?.[0], -1);
});
