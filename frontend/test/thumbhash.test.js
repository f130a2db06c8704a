import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';
import { decodeThumbHash, isTransparent } from '../lib/thumbhash.js';

/** The hashes that the service's own test expects; the colours come from the reference implementation, version 0.1.1. */
const OPAQUE = {
  hash: '5b090e1d9a8087877188888788788787837007f887',
  size: [32, 23],
  corners: [
    [40, 28, 40, 255],
    [255, 0, 105, 255],
    [12, 244, 70, 255],
    [237, 225, 140, 255],
  ],
  middle: [120, 127, 78, 255],
};
const TRANSPARENT = {
  hash: '9c298a13142b9190887788908418f976707a7888877887',
  size: [19, 32],
  corners: [
    [92, 65, 49, 141],
    [255, 14, 68, 233],
    [65, 200, 87, 141],
    [225, 226, 137, 214],
  ],
  middle: [124, 123, 76, 199],
};

test('a hash tells whether its image is transparent', () => {
  const [opaque, transparent] = [OPAQUE, TRANSPARENT].map(({ hash }) => isTransparent(Buffer.from(hash, 'hex').toString('base64')));
  assert.deepEqual([opaque, transparent], [false, true]);
});

for (const [name, expected] of Object.entries({ OPAQUE, TRANSPARENT })) {
  const image = decodeThumbHash(Buffer.from(expected.hash, 'hex').toString('base64'));
  const { width, height } = image;

  test(`${name}: the size keeps the image's proportions`, () => {
    assert.deepEqual([width, height], expected.size);
    assert.equal(image.data.length, width * height * 4);
  });

  test(`${name}: the colours are the reference's, within its rounding`, () => {
    const corners = [at(image, 0, 0), at(image, width - 1, 0), at(image, 0, height - 1), at(image, width - 1, height - 1)];
    expected.corners.forEach((colour, corner) => assertNear(corners[corner], colour));
    assertNear(at(image, width >> 1, height >> 1), expected.middle);
  });
}

/**
 * @param {ImageData} image
 * @param {number} x
 * @param {number} y
 */
function at({ data, width }, x, y) {
  const start = (y * width + x) * 4;
  return [...data.subarray(start, start + 4)];
}

/**
 * @param {number[]} actual
 * @param {number[]} expected
 */
function assertNear(actual, expected) {
  const near = actual.every((value, channel) => Math.abs(value - expected[channel]) <= 1);
  assert.ok(near, `${actual} is not ${expected}`);
}
