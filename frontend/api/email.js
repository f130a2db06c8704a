import { ask } from './client.js';

/**
 * Confirms an e-mail address with the code that was mailed to it.
 *
 * @param {string} code
 * @returns {Promise<void>}
 */
export const confirm = (code) => ask('/users/email-confirmations', { method: 'POST', json: { code }, open: true });

/**
 * Asks for another mail to the address that has yet to be confirmed.
 *
 * @returns {Promise<void>}
 */
export const askForConfirmation = () => ask('/users/me/email-confirmation', { method: 'POST' });
