/**
 * Reads ZIP archives where they lie (APPNOTE 6.3.10): the directory at the end, then each entry when it is wanted. Nothing is
 * believed: an entry never has more bytes than are announced for it, and its CRC is checked.
 *
 * @typedef {{ path: string, size: number, packed: number, method: number, crc: number, encrypted: boolean, modified: number, at: number }} Entry
 */
import { crc32 } from './crc32.js';

/** The end of the directory, with the longest comment. */
const MAX_END = 22 + 0xffff;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const NOT_HERE = 0xffffffff;
/** Of names and numbers; a hundred thousand files have some 10 MB. */
const MAX_DIRECTORY = 256 << 20;
const [STORED, DEFLATED] = [0, 8];

/**
 * What is wrong with an archive or an entry.
 *
 * @typedef {'cut-off' | 'encrypted' | 'no-zip' | 'other-crc' | 'other-length' | 'other-method' | 'too-large' | 'unpackable'} ZipFault
 */
export class ZipError extends Error {
  /** @param {ZipFault} code */
  constructor(code) {
    super(code);
    this.code = code;
  }
}

/**
 * @param {Blob} zip
 * @returns {Promise<Entry[]>} without directories
 * @throws {ZipError} for what is none, or cut off
 */
export async function entriesOf(zip) {
  const { count, size, start } = await directory(zip);
  if (size > MAX_DIRECTORY || start + size > zip.size) throw cutOff();
  const view = await viewOf(zip, start, start + size);
  const entries = [];
  for (let at = 0; entries.length < count; ) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) throw cutOff();
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    if (at + 46 + name + extra > view.byteLength) throw cutOff();
    entries.push(entry(view, at, name, extra));
    at += 46 + name + extra + comment;
  }
  return entries.filter(({ path }) => !path.endsWith('/'));
}

/**
 * An entry as a file. What is stored as it is, is not copied.
 *
 * @param {Blob} zip
 * @param {Entry} entry
 * @param {number} limit for its bytes
 * @returns {Promise<Blob>}
 */
export async function blobOf(zip, { at, packed, size, method, crc, encrypted }, limit) {
  if (encrypted) throw new ZipError('encrypted');
  if (size > limit) throw new ZipError('too-large');
  const local = await viewOf(zip, at, at + 30);
  if (local.byteLength < 30 || local.getUint32(0, true) !== LOCAL) throw cutOff();
  const start = at + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  if (start + packed > zip.size) throw cutOff();
  const bytes = zip.slice(start, start + packed);
  if (method !== STORED && method !== DEFLATED) throw new ZipError('other-method');
  const blob = method === STORED ? bytes : await inflated(bytes, size);
  if (blob.size !== size) throw new ZipError('other-length');
  if ((await crc32(blob)) !== crc) throw new ZipError('other-crc');
  return blob;
}

/** @param {Blob} zip */
async function directory(zip) {
  const from = Math.max(0, zip.size - MAX_END);
  const view = await viewOf(zip, from, zip.size);
  for (let at = view.byteLength - 22; at >= 0; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const [count, size, start] = [view.getUint16(at + 10, true), view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
    return count === 0xffff || size === NOT_HERE || start === NOT_HERE ? directory64(zip, view, at) : { count, size, start };
  }
  throw new ZipError('no-zip');
}

/**
 * @param {Blob} zip
 * @param {DataView} view
 * @param {number} end
 */
async function directory64(zip, view, end) {
  if (end < 20) throw cutOff();
  const at = Number(view.getBigUint64(end - 12, true));
  const record = await viewOf(zip, at, at + 56);
  if (record.byteLength < 56 || record.getUint32(0, true) !== END_64) throw cutOff();
  const [count, size, start] = [32, 40, 48].map((field) => Number(record.getBigUint64(field, true)));
  return { count, size, start };
}

/**
 * @param {DataView} view
 * @param {number} at
 * @param {number} nameLength
 * @param {number} extraLength
 * @returns {Entry}
 */
function entry(view, at, nameLength, extraLength) {
  const [packed, size, offset] = [20, 24, 42].map((field) => view.getUint32(at + field, true));
  const wide = wideNumbers(view, at + 46 + nameLength, extraLength);
  const real = (/** @type {number} */ number) => (number === NOT_HERE ? (wide.shift() ?? number) : number);
  const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
  // In this order they come in the field for large ones.
  const [realSize, realPacked, realOffset] = [real(size), real(packed), real(offset)];
  return {
    path: new TextDecoder().decode(name),
    size: realSize,
    packed: realPacked,
    at: realOffset,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    modified: dosTime(view.getUint16(at + 14, true), view.getUint16(at + 12, true)),
  };
}

/**
 * The numbers of 64 bits of an entry, where those of 32 are too small.
 *
 * @param {DataView} view
 * @param {number} from
 * @param {number} length
 */
function wideNumbers(view, from, length) {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const count = Math.floor(Math.min(view.getUint16(at + 2, true), from + length - at - 4) / 8);
    return Array.from({ length: Math.min(3, count) }, (_, i) => Number(view.getBigUint64(at + 4 + 8 * i, true)));
  }
  return [];
}

/** @param {number} date @param {number} time */
const dosTime = (date, time) => new Date(1980 + (date >> 9), ((date >> 5) & 15) - 1, date & 31, time >> 11, (time >> 5) & 63, (time & 31) * 2).getTime();

/**
 * @param {Blob} bytes
 * @param {number} size as it is announced; not a piece more is unpacked
 */
async function inflated(bytes, size) {
  const reader = bytes.stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const pieces = [];
  let length = 0;
  try {
    for (let read = await reader.read(); !read.done && length <= size; read = await reader.read()) {
      pieces.push(read.value);
      length += read.value.byteLength;
    }
  } catch {
    throw new ZipError('unpackable');
  }
  if (length > size) await reader.cancel();
  return new Blob(pieces);
}

/**
 * @param {Blob} zip
 * @param {number} from
 * @param {number} to
 */
const viewOf = async (zip, from, to) => new DataView(await zip.slice(from, to).arrayBuffer());

const cutOff = () => new ZipError('cut-off');
