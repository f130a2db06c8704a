import { ask } from './client.js';

/**
 * Asks for a mail with a link to set a new password. The answer does not tell whether the address has an account.
 *
 * @param {string} email
 * @returns {Promise<void>}
 */
export const askForReset = (email) => ask('/users/password-resets', { method: 'POST', json: { email }, open: true });

/**
 * Sets a new password, which ends all sessions of the account.
 *
 * @param {{ code: string, newPassword: string }} wish
 * @returns {Promise<void>}
 */
export const reset = (wish) => ask('/users/password-resets/use', { method: 'POST', json: wish, open: true });
