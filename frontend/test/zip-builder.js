/**
 * Writes archives, also such as no honest program writes.
 *
 * @param {{ path: string, bytes: Uint8Array, crc: number, method?: number, packed?: Uint8Array, size?: number, flags?: number, at?: number }[]} entries
 * @param {{ wide?: boolean, comment?: string, count?: number, start?: number }} [options] wide: with numbers of 64 bits
 */
export function zipOf(entries, { wide = false, comment = '', count = entries.length, start } = {}) {
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const files = [];
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const directory = [];
  let at = 0;
  for (const { path, bytes, crc, method = 0, packed = bytes, size = bytes.length, flags = 0, at: claimed = at } of entries) {
    const name = new TextEncoder().encode(path);
    const local = fields([0x04034b50, 4], [20, 2], [flags, 2], [method, 2], [0, 2], [33, 2], [crc, 4], [packed.length, 4], [size, 4], [name.length, 2], [0, 2]);
    files.push(local, name, new Uint8Array(packed));
    const numbers = wide ? [0xffffffff, 0xffffffff] : [packed.length, size];
    const extra = wide ? fields([1, 2], [24, 2], [size, 8], [packed.length, 8], [claimed, 8]) : new Uint8Array();
    const head = [
      [0x02014b50, 4],
      [20, 2],
      [20, 2],
      [flags, 2],
      [method, 2],
      [0, 2],
      [33, 2],
      [crc, 4],
      [numbers[0], 4],
      [numbers[1], 4],
      [name.length, 2],
    ];
    const tail = [
      [extra.length, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [wide ? 0xffffffff : claimed, 4],
    ];
    directory.push(fields(...head, ...tail), name, extra);
    at += local.length + name.length + packed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const begin = start ?? at;
  const end64 = fields([0x06064b50, 4], [44, 8], [45, 2], [45, 2], [0, 4], [0, 4], [count, 8], [count, 8], [size, 8], [begin, 8]);
  const locator = fields([0x07064b50, 4], [0, 4], [at + size, 8], [1, 4]);
  const numbers = wide ? [0xffff, 0xffffffff, 0xffffffff] : [count, size, begin];
  const end = fields([0x06054b50, 4], [0, 2], [0, 2], [numbers[0], 2], [numbers[0], 2], [numbers[1], 4], [numbers[2], 4], [comment.length, 2]);
  return new Blob([...files, ...directory, ...(wide ? [end64, locator] : []), end, comment]);
}

/** Numbers with their lengths in bytes, the lowest first. @param {...number[]} numbers */
function fields(...numbers) {
  const bytes = numbers.flatMap(([number, length]) => Array.from({ length }, (_, i) => Math.floor(number / 256 ** i) % 256));
  return new Uint8Array(bytes);
}
