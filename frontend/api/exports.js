/** @import { ExportView, NewExport } from './types.js' */
import { ask } from './client.js';

/** @returns {Promise<ExportView[]>} those that can be fetched, the newest first */
export const list = async () => (await ask('/exports')).items;

/**
 * @param {NewExport} wish everything, unless it says what
 * @returns {Promise<ExportView>}
 */
export const make = (wish) => ask('/exports', { method: 'POST', json: wish });

/**
 * @param {string} id
 * @returns {Promise<void>}
 */
export const remove = (id) => ask(`/exports/${encodeURIComponent(id)}`, { method: 'DELETE' });
