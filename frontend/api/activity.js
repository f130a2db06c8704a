/** @import { ActivityPage } from './types.js' */
import { ask } from './client.js';

/**
 * @param {string | null} cursor
 * @returns {Promise<ActivityPage>} newest first
 */
export const page = (cursor) => ask(`/users/me/activity?limit=20${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);
