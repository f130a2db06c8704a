/** The codewords of a QR code (ISO/IEC 18004, 7.4 to 7.6): bytes with medium error correction. */

/** Codewords that correct a block, by versions from 1 on. Version 15 takes 412 bytes: no address of a host is longer. */
const CORRECTING = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24];
/** Into how many blocks the codewords are divided. */
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10];

const BYTE_MODE = 0b0100;
const PADDING = [0xec, 0x11];
/** The polynomial of the field, x⁸ + x⁴ + x³ + x² + 1. */
const FIELD = 0x11d;

/**
 * @param {string} text
 * @returns {{ version: number, codewords: number[] }} the smallest version that takes it
 */
export function codewordsOf(text) {
  const bytes = [...new TextEncoder().encode(text)];
  const version = BLOCKS.findIndex((_, at) => bitsBefore(at + 1) + 8 * bytes.length <= 8 * capacity(at + 1)) + 1;
  if (!version) throw new RangeError('Too long for a QR code');
  return { version, codewords: interleaved(dataOf(bytes, version), version) };
}

/** The mode and the number of bytes. @param {number} version */
const bitsBefore = (version) => 4 + lengthBits(version);

/** @param {number} version */
const lengthBits = (version) => (version < 10 ? 8 : 16);

/** How many codewords there are, corrections included. @param {number} version */
function total(version) {
  const aligned = version < 2 ? 0 : Math.floor(version / 7) + 2;
  const alignment = aligned ? (25 * aligned - 10) * aligned - 55 : 0;
  return Math.floor(((16 * version + 128) * version + 64 - alignment - (version < 7 ? 0 : 36)) / 8);
}

/** @param {number} version */
const capacity = (version) => total(version) - CORRECTING[version - 1] * BLOCKS[version - 1];

/**
 * @param {number[]} bytes
 * @param {number} version
 */
function dataOf(bytes, version) {
  const length = bytes.length.toString(2).padStart(lengthBits(version), '0');
  const bits = [BYTE_MODE.toString(2).padStart(4, '0'), length, ...bytes.map(inBits), '0000'].join('');
  const data = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  for (let at = 0; data.length < capacity(version); at++) data.push(PADDING[at % 2]);
  return data;
}

/** @param {number} byte */
const inBits = (byte) => byte.toString(2).padStart(8, '0');

/**
 * @param {number[]} data
 * @param {number} version
 */
function interleaved(data, version) {
  const [count, correcting] = [BLOCKS[version - 1], CORRECTING[version - 1]];
  const short = Math.floor(data.length / count);
  const firstLong = count - (data.length % count);
  const divisor = divisorOf(correcting);
  const starts = Array.from({ length: count + 1 }, (_, at) => at * short + Math.max(0, at - firstLong));
  const blocks = starts.slice(1).map((end, at) => data.slice(starts[at], end));
  return [
    ...columns(blocks, short + 1),
    ...columns(
      blocks.map((block) => remainder(block, divisor)),
      correcting,
    ),
  ];
}

/**
 * @param {number[][]} blocks
 * @param {number} longest
 */
const columns = (blocks, longest) => Array.from({ length: longest }, (_, at) => blocks.filter((block) => at < block.length).map((block) => block[at])).flat();

/** The product of (x - 2ⁱ), without its first coefficient, which is 1. @param {number} degree */
function divisorOf(degree) {
  const divisor = Array(degree).fill(0);
  divisor[degree - 1] = 1;
  for (let root = 1, times = 0; times < degree; times++, root = product(root, 2)) {
    for (let at = 0; at < degree; at++) divisor[at] = product(divisor[at], root) ^ (divisor[at + 1] ?? 0);
  }
  return divisor;
}

/**
 * @param {number[]} block
 * @param {number[]} divisor
 */
function remainder(block, divisor) {
  const rest = divisor.map(() => 0);
  for (const codeword of block) {
    const factor = codeword ^ rest[0];
    rest.shift();
    rest.push(0);
    divisor.forEach((coefficient, at) => (rest[at] ^= product(coefficient, factor)));
  }
  return rest;
}

/**
 * In the field of 256 elements.
 *
 * @param {number} one
 * @param {number} other
 */
function product(one, other) {
  let result = 0;
  for (let bit = 7; bit >= 0; bit--) result = (result << 1) ^ ((result >> 7) * FIELD) ^ (((other >> bit) & 1) * one);
  return result;
}
