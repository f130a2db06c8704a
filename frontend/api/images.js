/** @import { CheckResult, DeletionRecord, ImagePage, ImageView } from './types.js' */
import { ask, send } from './client.js';

/**
 * @param {string | null} cursor
 * @param {AbortSignal} [signal]
 * @returns {Promise<ImagePage>}
 */
export async function page(cursor, signal) {
  const { items, next } = await ask(`/images?limit=100${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`, { signal });
  return { items: items.map(named), next };
}

/**
 * Where a picture's details are damaged, its name is lost, and its digest too.
 *
 * @param {ImageView} image
 */
const named = (image) => (image.damaged ? { ...image, fileName: 'Unnamed', sha256: 'Lost' } : image);

/**
 * @param {string} id
 * @returns {Promise<ImageView>}
 */
export const get = (id) => ask(`/images/${encodeURIComponent(id)}`);

/**
 * @param {string} id
 * @param {{ keepalive?: boolean }} [options]
 * @returns {Promise<DeletionRecord>}
 */
export const remove = (id, options) => ask(`/images/${encodeURIComponent(id)}`, { method: 'DELETE', ...options });

/**
 * Which of these files are there already.
 *
 * @param {{ id: string, sha256: string }[]} images at most 1000
 * @returns {Promise<CheckResult[]>}
 */
export const check = async (images) =>
  (await ask('/images/check', { method: 'POST', json: { images } })).results;

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
