/** @import { ImageView, ZipTicket } from './types.js' */
import { ask, send } from './client.js';

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
