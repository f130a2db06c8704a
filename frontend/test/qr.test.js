import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { qrOf } from '../lib/qr.js';

const TEXT = `https://fotos.example.org/s/c2f0#${'aB3-_x'.repeat(80)}`;

/** The modules, without the margin, as rows of digits. @param {string} text */
function rowsOf(text) {
  const { size, path } = qrOf(text);
  const rows = Array.from({ length: size - 8 }, () => Array(size - 8).fill(0));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) rows[Number(y) - 4].fill(1, Number(x) - 4, Number(x) - 4 + Number(length));
  return rows.map((row) => row.join('')).join('\n');
}

/** The digests are of what the encoder of the service (qrcodegen 1.8.0) draws with the same mask. */
for (const [length, version, digest] of [
  [14, 1, '069bf9ab2461c60f'],
  [15, 2, 'c32c6bec2c09182a'],
  [122, 7, '5e55d130ed6155d3'],
  [213, 10, 'e7458b581e042303'],
  [214, 11, 'ead00116bd494d54'],
  [412, 15, '5d2c60d67d2428af'],
]) {
  test(`${length} bytes are drawn in version ${version} as by another encoder`, () => {
    const rows = rowsOf(TEXT.slice(0, Number(length)));
    assert.equal(rows.indexOf('\n'), 4 * Number(version) + 17);
    assert.equal(createHash('sha256').update(rows).digest('hex').slice(0, 16), digest);
  });
}

test('letters beyond ASCII are UTF-8', () => {
  assert.equal(qrOf('ü'.repeat(7)).size, 21 + 8);
  assert.equal(qrOf('ü'.repeat(8)).size, 25 + 8);
});

test('what is longer than any address is refused', () => {
  assert.throws(() => qrOf(TEXT.slice(0, 413)), RangeError);
});
