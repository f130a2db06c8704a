/** @import { Question } from './images.js' */
/** @import { ImagePage } from './types.js' */
import { ask } from './client.js';
import { named, query } from './images.js';

/**
 * The images of which something was found to be damaged, the newest first.
 *
 * @param {Question} question
 * @returns {Promise<ImagePage>}
 */
export const damaged = async ({ cursor, limit }) => named(await ask(`/images/damaged?${query({ cursor, limit })}`));
