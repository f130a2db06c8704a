/** @import { SessionView } from './types.js' */
import { ask } from './client.js';

/** @returns {Promise<SessionView[]>} */
export const list = async () => (await ask('/users/me/sessions')).items;

/**
 * @param {string} id
 * @returns {Promise<void>}
 */
export const end = (id) => ask(`/users/me/sessions/${encodeURIComponent(id)}`, { method: 'DELETE' });

/** @returns {Promise<{ ended: number }>} */
export const endOthers = () => ask('/users/me/sessions', { method: 'DELETE' });
