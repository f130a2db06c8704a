/** @import { ImageView, ZipTicket } from './types.js' */
import { ask, send } from './client.js';

/**
 * Whether the service would send what lies at one of an image's addresses.
 *
 * @param {string} url
 */
export const isThere = (url) =>
  send(url, { method: 'HEAD' }).then(
    () => true,
    () => false,
  );

/**
 * A short-lived address where the originals come as one ZIP.
 *
 * @param {string[]} ids at most 10000
 * @returns {Promise<ZipTicket>}
 */
export const zip = (ids) => ask('/images/downloads', { method: 'POST', json: { ids } });

/** @param {ImageView} image */
export const originalUrl = ({ content }) => `${content}${content.includes('?') ? '&' : '?'}download`;

/** Above this an animation is not worth its bytes: the still preview stands for it. */
const ANIMATION_LIMIT = 12_000_000;

/**
 * Whether the original moves. For WebP that is one bit of the file's head (the flags of its VP8X chunk).
 *
 * @param {ImageView} image
 */
export async function isAnimated({ mediaType, size, content }) {
  if (size > ANIMATION_LIMIT) return false;
  if (mediaType === 'image/gif') return true;
  if (mediaType !== 'image/webp') return false;
  const response = await send(content, { headers: { Range: 'bytes=0-31' } });
  const head = new Uint8Array(await response.arrayBuffer());
  return String.fromCharCode(...head.subarray(12, 16)) === 'VP8X' && (head[20] & 2) !== 0;
}
