import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Gestures } from '../lib/gestures.js';

/** Than a second tap may take. */
const LONGER = 400;

/** @type {any[][]} */
let heard;
/** @type {Gestures} */
let gestures;

beforeEach(() => {
  heard = [];
  const hear =
    (/** @type {string} */ name) =>
    (/** @type {any[]} */ ...details) =>
      void heard.push([name, ...details]);
  const names = ['start', 'drag', 'dropped', 'pinch', 'released', 'tap', 'doubleTap', 'cancel'];
  gestures = new Gestures(/** @type {any} */ (Object.fromEntries(names.map((name) => [name, hear(name)]))));
});

const last = () => heard.at(-1);
const names = () => heard.map(([name]) => name);

test('a finger that moves along is a drag on the axis it began with', () => {
  gestures.down(1, { x: 100, y: 100 }, 0);
  gestures.move(1, { x: 90, y: 102 }, 16);
  gestures.move(1, { x: 60, y: 140 }, 32);
  assert.deepEqual(last(), ['drag', { x: -30, y: 38 }, 'x']);
});

test('it is dropped at the speed of its last moments', () => {
  gestures.down(1, { x: 0, y: 0 }, 0);
  for (let time = 10; time <= 200; time += 10) gestures.move(1, { x: 0, y: time }, time);
  gestures.up(1, 200);
  assert.equal(last()?.[0], 'dropped');
  assert.ok(Math.abs(last()?.[1].y - 1) < 1e-9);
});

test('a finger that rests before it lifts throws nothing', () => {
  gestures.down(1, { x: 0, y: 0 }, 0);
  gestures.move(1, { x: 50, y: 0 }, 10);
  gestures.move(1, { x: 99, y: 0 }, 20);
  gestures.up(1, 500);
  assert.deepEqual(last(), ['dropped', { x: 0, y: 0 }]);
});

test('a short touch is a tap once no second one came', async () => {
  gestures.down(1, { x: 10, y: 10 }, 0);
  gestures.up(1, 80);
  assert.ok(!names().includes('tap'));
  await pause(LONGER);
  assert.deepEqual(last(), ['tap', { x: 10, y: 10 }, true]);
});

test('two near each other are a double tap, and no tap', async () => {
  gestures.down(1, { x: 10, y: 10 }, 0);
  gestures.up(1, 80);
  gestures.down(2, { x: 20, y: 15 }, 200);
  gestures.up(2, 260);
  await pause(LONGER);
  assert.deepEqual(last(), ['doubleTap', { x: 20, y: 15 }]);
  assert.ok(!names().includes('tap'));
});

test('also where the page was too busy to hear of the second one in time', async () => {
  gestures.down(1, { x: 10, y: 10 }, 0);
  gestures.up(1, 80);
  await pause(LONGER);
  gestures.down(2, { x: 20, y: 15 }, 200);
  gestures.up(2, 260);
  assert.deepEqual(last(), ['doubleTap', { x: 20, y: 15 }]);
});

test('also where what the first one did has moved the element away under the finger', async () => {
  const onScreen = { x: 10, y: 100 };
  gestures.down(1, { x: 10, y: 40 }, 0, true, onScreen);
  gestures.up(1, 80);
  await pause(LONGER);
  gestures.down(2, { x: 10, y: 100 }, 200, true, onScreen);
  gestures.up(2, 260);
  assert.deepEqual(last(), ['doubleTap', { x: 10, y: 100 }]);
});

test('two with a pause between them are two taps', async () => {
  gestures.down(1, { x: 10, y: 10 }, 0);
  gestures.up(1, 80);
  await pause(LONGER);
  gestures.down(2, { x: 10, y: 10 }, 700);
  gestures.up(2, 780);
  await pause(LONGER);
  assert.equal(names().filter((name) => name === 'tap').length, 2);
  assert.ok(!names().includes('doubleTap'));
});

test('two far from each other are not', async () => {
  gestures.down(1, { x: 10, y: 10 }, 0);
  gestures.up(1, 80);
  gestures.down(2, { x: 200, y: 15 }, 200);
  gestures.up(2, 260);
  await pause(LONGER);
  assert.ok(!names().includes('doubleTap'));
});

test('two fingers are a pinch: their middle, and how far apart they got', () => {
  gestures.down(1, { x: 100, y: 100 }, 0);
  gestures.down(2, { x: 200, y: 100 }, 10);
  gestures.move(1, { x: 50, y: 100 }, 20);
  gestures.move(2, { x: 250, y: 140 }, 30);
  assert.equal(last()?.[0], 'pinch');
  const { from, to, ratio } = last()?.[1];
  assert.deepEqual(
    [from, to],
    [
      { x: 150, y: 100 },
      { x: 150, y: 120 },
    ],
  );
  assert.ok(ratio > 2 && ratio < 2.1);
});

test('the second finger takes back what the first had begun', () => {
  gestures.down(1, { x: 100, y: 100 }, 0);
  gestures.move(1, { x: 80, y: 100 }, 10);
  gestures.move(1, { x: 60, y: 100 }, 20);
  gestures.down(2, { x: 200, y: 100 }, 30);
  assert.deepEqual(names().slice(-2), ['cancel', 'start']);
});

test('the finger that stays after a pinch goes on dragging, and is no tap', () => {
  gestures.down(1, { x: 100, y: 100 }, 0);
  gestures.down(2, { x: 200, y: 100 }, 10);
  gestures.up(2, 50);
  assert.ok(names().includes('released'));
  gestures.move(1, { x: 100, y: 120 }, 60);
  gestures.move(1, { x: 100, y: 150 }, 70);
  assert.deepEqual(last(), ['drag', { x: 0, y: 30 }, 'y']);
  gestures.up(1, 80);
  assert.equal(last()?.[0], 'dropped');
});

test('a third finger changes nothing', () => {
  gestures.down(1, { x: 100, y: 100 }, 0);
  gestures.down(2, { x: 200, y: 100 }, 10);
  const before = heard.length;
  gestures.down(3, { x: 300, y: 300 }, 20);
  gestures.move(3, { x: 10, y: 10 }, 30);
  gestures.up(3, 40);
  assert.equal(heard.length, before);
});

test('what the system takes away is put back', () => {
  gestures.down(1, { x: 100, y: 100 }, 0);
  gestures.move(1, { x: 80, y: 100 }, 10);
  gestures.cancel(1);
  assert.equal(last()?.[0], 'cancel');
});
