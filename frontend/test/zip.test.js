import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { blobOf, entriesOf } from '../lib/zip.js';
import { crc32 } from '../lib/crc32.js';
import { zipOf } from './zip-builder.js';

const bytes = new TextEncoder().encode('light, '.repeat(40));
const sum = await crc32(new Blob([bytes]));

/** @param {Parameters<typeof zipOf>[0][number]} entry */
const only = async (entry) => {
  const zip = zipOf([entry]);
  return blobOf(zip, (await entriesOf(zip))[0], 1000);
};

const whole = { path: 'a/ä.jpg', bytes, crc: sum };

test('stored and deflated entries come out as they went in', async () => {
  for (const entry of [whole, { ...whole, method: 8, packed: deflateRawSync(bytes), size: bytes.length }]) {
    const zip = zipOf([entry, { path: 'folder/', bytes: new Uint8Array(), crc: 0 }]);
    const entries = await entriesOf(zip);
    assert.deepEqual(
      entries.map(({ path, size }) => [path, size]),
      [['a/ä.jpg', bytes.length]],
    );
    assert.deepEqual(new Uint8Array(await (await blobOf(zip, entries[0], 1000)).arrayBuffer()), bytes);
  }
});

test('numbers of 64 bits are understood', async () => {
  const zip = zipOf([whole], { wide: true });
  const [entry] = await entriesOf(zip);
  assert.deepEqual([entry.size, entry.packed, entry.at], [bytes.length, bytes.length, 0]);
  assert.equal((await blobOf(zip, entry, 1000)).size, bytes.length);
});

test('a comment behind the end does not hide it', async () => {
  assert.equal((await entriesOf(zipOf([whole], { comment: 'x'.repeat(60_000) }))).length, 1);
});

test('what is cut off anywhere is refused', async () => {
  const zip = zipOf([whole]);
  for (let size = 0; size < zip.size; size += 7)
    await assert.rejects(entriesOf(zip.slice(0, size)), (/** @type {any} */ error) => ['no-zip', 'cut-off'].includes(error.code));
});

test('entries that lie about their length or their bytes are refused', async () => {
  const packed = deflateRawSync(bytes);
  await assert.rejects(only({ ...whole, method: 8, packed, size: bytes.length - 1 }), { code: 'other-length' });
  await assert.rejects(only({ ...whole, method: 8, packed, size: bytes.length + 1 }), { code: 'other-length' });
  await assert.rejects(only({ ...whole, size: bytes.length - 1 }), { code: 'other-length' });
  await assert.rejects(only({ ...whole, crc: sum ^ 1 }), { code: 'other-crc' });
  await assert.rejects(only({ ...whole, method: 8, packed: bytes, size: bytes.length }), { code: 'unpackable' });
});

test('a bomb is not unpacked beyond what it announces, nor beyond the limit', async () => {
  const bomb = deflateRawSync(new Uint8Array(50_000_000));
  await assert.rejects(only({ ...whole, method: 8, packed: bomb, size: 500 }), { code: 'other-length' });
  await assert.rejects(only({ ...whole, method: 8, packed: bomb, size: 50_000_000 }), { code: 'too-large' });
});

test('encrypted entries, other methods and entries that lie elsewhere are refused', async () => {
  await assert.rejects(only({ ...whole, flags: 1 }), { code: 'encrypted' });
  await assert.rejects(only({ ...whole, method: 12 }), { code: 'other-method' });
  await assert.rejects(only({ ...whole, at: 5 }), { code: 'cut-off' });
  await assert.rejects(only({ ...whole, at: 100_000 }), { code: 'cut-off' });
});

test('a directory that announces more than there is, is refused', async () => {
  await assert.rejects(entriesOf(zipOf([whole], { count: 2 })), { code: 'cut-off' });
  await assert.rejects(entriesOf(zipOf([whole], { start: 4_000_000 })), { code: 'cut-off' });
});

test('a hundred thousand small entries are listed', async () => {
  const many = Array.from({ length: 100_000 }, (_, i) => ({ path: `${i}.jpg.xmp`, bytes: new Uint8Array(1), crc: 0xd202ef8d }));
  assert.equal((await entriesOf(zipOf(many, { wide: true }))).length, 100_000);
});
