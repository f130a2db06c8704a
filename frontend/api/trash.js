/** @import { Question } from './images.js' */
/** @import { DeletionRecord, ImagePage, Receipt } from './types.js' */
import { ask } from './client.js';
import { named, query } from './images.js';

/**
 * The trash, last deleted first.
 *
 * @param {Question} question
 * @param {AbortSignal} [signal]
 * @returns {Promise<ImagePage>}
 */
export const trashed = async ({ cursor }, signal) => named(await ask(`/images/trash?${query({ cursor })}`, { signal }));

/**
 * Moves images to the trash.
 *
 * @param {string[]} ids at most 1000
 * @returns {Promise<Receipt[]>} `status` is `trashed` or `not-found`
 */
export const remove = async (ids) => (await ask('/images/deletions', { method: 'POST', json: { ids } })).results;

/**
 * @param {string[]} ids at most 1000
 * @returns {Promise<{ results: Receipt[], record: DeletionRecord | null }>} `status` is `deleted` or `not-found`
 */
export const destroyAll = (ids) => ask('/images/deletions', { method: 'POST', json: { ids, forever: true } });

/**
 * @param {string} id
 * @returns {Promise<DeletionRecord>}
 */
export const destroy = (id) => ask(`/images/${encodeURIComponent(id)}?forever`, { method: 'DELETE' });

/**
 * @param {string[]} ids at most 1000
 * @returns {Promise<Receipt[]>} `status` is `restored` or `not-found`
 */
export const restore = async (ids) => (await ask('/images/trash/restorations', { method: 'POST', json: { ids } })).results;

/** @returns {Promise<{ deleted: number, record: DeletionRecord | null }>} */
export const emptyTrash = () => ask('/images/trash', { method: 'DELETE' });
