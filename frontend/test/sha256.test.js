import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { Sha256 } from '../lib/sha256.js';

const EDGES = [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 121, 127, 128, 129, 1000];

/** @param {number} length */
const bytes = (length) => Uint8Array.from({ length }, (_, at) => (at * 131 + length) % 256);

/** @param {Uint8Array[]} pieces */
function ours(pieces) {
  const hash = new Sha256();
  for (const piece of pieces) hash.update(piece);
  return hash.digest();
}

/** @param {Uint8Array} all */
const reference = (all) => createHash('sha256').update(all).digest('hex');

for (const length of EDGES) {
  test(`${length} bytes hash as everywhere else`, () => {
    assert.equal(ours([bytes(length)]), reference(bytes(length)));
  });
}

test('it does not matter where a file is cut into pieces', () => {
  const all = bytes(200);
  for (let cut = 0; cut <= all.length; cut++) {
    assert.equal(ours([all.subarray(0, cut), all.subarray(cut)]), reference(all), `cut at ${cut}`);
  }
});

test('one byte after the other comes to the same', () => {
  const all = bytes(130);
  assert.equal(ours(Array.from(all, (byte) => Uint8Array.of(byte))), reference(all));
});

test('a file of several megabytes hashes as everywhere else', () => {
  const piece = bytes(1 << 20);
  const pieces = [piece, piece, piece.subarray(0, 999_999)];
  assert.equal(ours(pieces), reference(Buffer.concat(pieces)));
});
