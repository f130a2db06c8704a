/** @import { CheckResult, ImagePage, ImageView, MonthCount, ZipTicket } from './types.js' */
import { ask, send } from './client.js';

/**
 * A page of the list. Either goes on behind a `cursor`, or begins at a local date and time, which is part of it.
 *
 * @typedef {{ cursor?: string | null, from?: string, order?: 'newest' | 'oldest' }} Question
 *
 * @param {Question} question
 * @param {AbortSignal} [signal]
 * @returns {Promise<ImagePage>}
 */
export const page = async (question, signal) => named(await ask(`/images?${query(question)}`, { signal }));

/**
 * How many pictures each month has, newest first.
 *
 * @param {AbortSignal} [signal]
 * @returns {Promise<MonthCount[]>}
 */
export const months = async (signal) => (await ask('/images/months', { signal })).items;

/**
 * The trash, last deleted first.
 *
 * @param {Question} question
 * @param {AbortSignal} [signal]
 * @returns {Promise<ImagePage>}
 */
export const trashed = async ({ cursor }, signal) => named(await ask(`/images/trash?${query({ cursor })}`, { signal }));

/**
 * Where the details of a picture are damaged, its name is lost, and its digest too.
 *
 * @param {ImagePage} page
 * @returns {ImagePage}
 */
const named = ({ items, next }) => ({
  items: items.map((image) => (image.damaged ? { ...image, fileName: 'Details damaged', sha256: 'Lost' } : image)),
  next,
});

/**
 * @param {string} id
 * @returns {Promise<ImageView>}
 */
export const get = (id) => ask(`/images/${encodeURIComponent(id)}`);

/**
 * Whether the service would send what lies at one of a picture's addresses.
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

/**
 * Which of these files are there already.
 *
 * @param {{ id: string, sha256: string }[]} images at most 1000
 * @returns {Promise<CheckResult[]>}
 */
export const check = async (images) =>
  (await ask('/images/check', { method: 'POST', json: { images } })).results;

/**
 * When a picture was taken, by the clock on the spot: what the list goes by.
 *
 * @param {ImageView} image
 */
export const localDate = ({ taken, takenAt }) => (taken?.local ?? takenAt).replace(/Z$/, '');

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

/** @param {Question} question */
function query(question) {
  const asked = Object.entries({ limit: 100, ...question }).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  return new URLSearchParams(asked);
}
