/**
 * Decodes a ThumbHash (Evan Wallace, https://evanw.github.io/thumbhash/): about 25 bytes that hold an image's
 * lowest frequencies. Luminance, two colour differences and alpha are cosine series; a header says how long each is.
 */

/** @param {string} base64 */
export const isTransparent = (base64) => atob(base64).charCodeAt(2) > 127;

/**
 * @param {string} base64
 * @returns {ImageData} at most 32 pixels wide and high
 */
export function decodeThumbHash(base64) {
  const hash = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const { alpha, nx, ny, channels } = read(hash);
  const ratio = nx / ny;
  const width = Math.round(ratio > 1 ? 32 : 32 * ratio);
  const height = Math.round(ratio > 1 ? 32 / ratio : 32);
  const pixels = new Uint8ClampedArray(width * height * 4);
  const columns = cosines(width, Math.max(nx, alpha ? 5 : 3));
  const rows = cosines(height, Math.max(ny, alpha ? 5 : 3));
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      const [l, p, q, a] = channels.map((channel) => sum(channel, columns[x], rows[y]));
      const blue = l - (2 / 3) * p;
      const red = (3 * l - blue + q) / 2;
      pixels.set([red * 255, (red - q) * 255, blue * 255, a * 255], at);
    }
  }
  return new ImageData(pixels, width, height);
}

/**
 * @typedef {{ mean: number, terms: { cx: number, cy: number, value: number }[] }} Channel
 * @param {Uint8Array} hash
 */
function read(hash) {
  const head = hash[0] | (hash[1] << 8) | (hash[2] << 16);
  const tail = hash[3] | (hash[4] << 8);
  const alpha = head >> 23 === 1;
  const landscape = tail >> 15 === 1;
  const long = alpha ? 5 : 7;
  const short = tail & 7;
  const nx = Math.max(3, landscape ? long : short);
  const ny = Math.max(3, landscape ? short : long);
  let nibble = alpha ? 12 : 10;

  /** @type {(mean: number, x: number, y: number, scale: number) => Channel} */
  const channel = (mean, x, y, scale) => {
    const terms = [];
    for (let cy = 0; cy < y; cy++) {
      for (let cx = cy ? 0 : 1; cx * y < x * (y - cy); cx++, nibble++) {
        const four = (hash[nibble >> 1] >> ((nibble & 1) << 2)) & 15;
        terms.push({ cx, cy, value: (four / 7.5 - 1) * scale });
      }
    }
    return { mean, terms };
  };

  const channels = [
    channel((head & 63) / 63, nx, ny, ((head >> 18) & 31) / 31),
    channel(((head >> 6) & 63) / 31.5 - 1, 3, 3, (((tail >> 3) & 63) / 63) * 1.25),
    channel(((head >> 12) & 63) / 31.5 - 1, 3, 3, (((tail >> 9) & 63) / 63) * 1.25),
    alpha ? channel((hash[5] & 15) / 15, 5, 5, (hash[5] >> 4) / 15) : { mean: 1, terms: [] },
  ];
  return { alpha, nx, ny, channels };
}

/**
 * @param {number} size
 * @param {number} count
 */
function cosines(size, count) {
  return Array.from({ length: size }, (_, at) => Array.from({ length: count }, (_, n) => Math.cos((Math.PI / size) * (at + 0.5) * n)));
}

/**
 * @param {Channel} channel
 * @param {number[]} fx
 * @param {number[]} fy
 */
function sum({ mean, terms }, fx, fy) {
  let total = mean;
  for (const { cx, cy, value } of terms) total += value * fx[cx] * fy[cy] * 2;
  return total;
}
