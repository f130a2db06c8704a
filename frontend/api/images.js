/** @import { CheckResult, DeletionRecord, ImagePage, ImageView } from './types.js' */
import { ask, send } from './client.js';

/**
 * @param {string | null} cursor
 * @param {AbortSignal} [signal]
 * @returns {Promise<ImagePage>}
 */
export const page = (cursor, signal) =>
  ask(`/images?limit=100${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`, { signal });

/**
 * @param {string} id
 * @returns {Promise<ImageView>}
 */
export const get = (id) => ask(`/images/${encodeURIComponent(id)}`);

/**
 * The picture with the version that a change is held against.
 *
 * @typedef {{ image: ImageView, etag: string }} Versioned
 * @param {string} id
 * @returns {Promise<Versioned>}
 */
export const read = async (id) => versioned(await send(`/images/${encodeURIComponent(id)}`));

/**
 * @param {string} id
 * @param {{ fileName?: string, description?: string | null, taken?: { local: string, offset: string | null } }} changes
 * @param {string} etag of the version they were made to
 * @returns {Promise<Versioned>} or a Problem with status 412: somebody was first
 */
export const edit = async (id, changes, etag) =>
  versioned(await send(`/images/${encodeURIComponent(id)}`, { method: 'PATCH', json: changes, headers: { 'If-Match': etag } }));

/**
 * @param {Response} response
 * @returns {Promise<Versioned>}
 */
const versioned = async (response) => ({ etag: response.headers.get('ETag') ?? '', image: await response.json() });

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

/**
 * @param {string[]} ids at most 1000
 * @returns {Promise<{ id: string, status: string }[]>} `status` is `restored` or `not-found`
 */
export const restore = async (ids) => (await ask('/images/trash/restorations', { method: 'POST', json: { ids } })).results;

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
