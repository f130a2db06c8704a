/** @import { ImageView } from './types.js' */
import { connection } from './connection.js';

/**
 * Asks the service whether it would send the file at one of an image's addresses.
 *
 * @param {string} url
 */
export const isThere = (url) =>
  connection.client.send(url, { method: 'HEAD' }).then(
    () => true,
    () => false,
  );

/** Larger animations are not worth their bytes: the still preview is shown instead. */
const ANIMATION_LIMIT = 12_000_000;

/**
 * Detects whether the original is animated. For WebP that is one bit of the file's head (the flags of its VP8X chunk).
 *
 * @param {ImageView} image
 */
export async function isAnimated({ mediaType, size, content }) {
  if (!content || size > ANIMATION_LIMIT) return false;
  if (mediaType === 'image/gif') return true;
  if (mediaType !== 'image/webp') return false;
  const response = await connection.client.send(content, { headers: { Range: 'bytes=0-31' } });
  const head = new Uint8Array(await response.arrayBuffer());
  return String.fromCharCode(...head.subarray(12, 16)) === 'VP8X' && (head[20] & 2) !== 0;
}
