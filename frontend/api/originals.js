/** @import { ImageView, ZipTicket } from './types.js' */
import { ask, send } from './client.js';

/**
 * Asks the service whether it would send the file at one of an image's addresses.
 *
 * @param {string} url
 */
export const isThere = (url) =>
  send(url, { method: 'HEAD' }).then(
    () => true,
    () => false,
  );

/**
 * Creates a short-lived address that delivers the originals as one ZIP.
 *
 * @param {string[]} ids at most 10000
 * @returns {Promise<ZipTicket>}
 */
export const zip = (ids) => ask('/images/downloads', { method: 'POST', json: { ids } });

/** @param {ImageView} image */
export const originalUrl = ({ content }) => `${content}${content.includes('?') ? '&' : '?'}download`;

/**
 * @param {string} url
 * @param {string} name
 */
export async function fileAt(url, name) {
  const blob = await (await send(url)).blob();
  return new File([blob], name, { type: blob.type });
}

/** Larger animations are not worth their bytes: the still preview is shown instead. */
const ANIMATION_LIMIT = 12_000_000;

/**
 * Detects whether the original is animated. For WebP that is one bit of the file's head (the flags of its VP8X chunk).
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
