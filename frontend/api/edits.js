/** @import { EditReceipt, ImageView, Precision } from './types.js' */
import { ask, send } from './client.js';

/**
 * The image with the version that a change is held against.
 *
 * @typedef {{ image: ImageView, etag: string }} Versioned
 * @param {string} id
 * @returns {Promise<Versioned>}
 */
export const read = async (id) => versioned(await send(`/images/${encodeURIComponent(id)}`));

/**
 * @param {string} id
 * @param {{ fileName?: string, description?: string | null, taken?: { local: string, offset: string | null } | null }} changes
 * @param {string} etag of the version they were made to
 * @returns {Promise<Versioned>} or a Problem with status 412: the image was changed meanwhile
 */
export const edit = async (id, changes, etag) =>
  versioned(await send(`/images/${encodeURIComponent(id)}`, { method: 'PATCH', json: changes, headers: { 'If-Match': etag } }));

/** @typedef {{ local: string, precision: Precision, offset: string | null }} NewTaken */

/**
 * Changes many images in the same way: all of them or none.
 *
 * @param {string[]} ids at most 1000, and at most 20 to rotate
 * @param {{ favourite?: boolean, addTags?: string[], removeTags?: string[], description?: string | null, rotateBy?: number,
 *   taken?: { local?: string, precision?: Precision, shift?: number, offset?: string | null, each?: (NewTaken | null)[] } | null }} changes
 * @returns {Promise<EditReceipt[]>}
 */
export const editMany = async (ids, changes) => (await ask('/images', { method: 'PATCH', json: { ids, ...changes } })).results;

/**
 * Turns an image to an angle, which can be repeated.
 *
 * @param {string} id
 * @param {number} rotation in degrees clockwise, on top of what its file says
 */
export const turn = (id, rotation) => ask(`/images/${encodeURIComponent(id)}`, { method: 'PATCH', json: { rotation } });

/**
 * @param {Response} response
 * @returns {Promise<Versioned>}
 */
const versioned = async (response) => ({ etag: response.headers.get('ETag') ?? '', image: await response.json() });
