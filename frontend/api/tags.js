/** @import { Tag, TagList } from './types.js' */
import { ask } from './client.js';

/** @param {string} id */
const pathOf = (id) => `/tags/${encodeURIComponent(id)}`;

/** @returns {Promise<TagList>} all of them, by name; `merged` are ids that images may carry of tags that became another one */
export const all = () => ask('/tags');

/**
 * @param {string} name
 * @returns {Promise<Tag>} or a Problem with status 409: another tag has this name
 */
export const create = (name) => ask('/tags', { method: 'POST', json: { name } });

/**
 * @param {string} id
 * @param {string} name
 * @returns {Promise<Tag>}
 */
export const rename = (id, name) => ask(pathOf(id), { method: 'PATCH', json: { name } });

/**
 * @param {string} id
 * @returns {Promise<void>}
 */
export const destroy = (id) => ask(pathOf(id), { method: 'DELETE' });

/**
 * Makes a tag part of another one, which keeps its name.
 *
 * @param {string} id
 * @param {string} into
 * @returns {Promise<Tag>} the one that remains
 */
export const merge = (id, into) => ask(`${pathOf(id)}/merges`, { method: 'POST', json: { into } });
