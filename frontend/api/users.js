/** @import { AccountOptions, DeletionRecord, Grant, UserView } from './types.js' */
import { letGo } from './access.js';
import { ask } from './client.js';

/** @returns {Promise<AccountOptions>} */
export const options = () => ask('/users/options', { open: true });

/**
 * @param {{ username: string, email: string, password: string, invitation?: string }} account
 * @returns {Promise<UserView>}
 */
export const register = (account) => ask('/users', { method: 'POST', json: account, open: true });

/**
 * @param {{ login: string, password: string }} credentials
 * @returns {Promise<Grant>}
 */
export const signIn = (credentials) => ask('/users/login', { method: 'POST', json: credentials, open: true });

/**
 * The password, a code of an authenticator app, or what a passkey has signed.
 *
 * @typedef {{ password: string } | { code: string } | { passkey: object }} Proof
 */

/**
 * Confirms that it is the user: the session counts as freshly signed in afterwards.
 *
 * @param {Proof} proof
 * @returns {Promise<Grant>}
 */
export const confirm = (proof) => ask('/users/confirmation', { method: 'POST', json: proof });

export async function signOut() {
  const stay = letGo();
  try {
    await ask('/users/logout', { method: 'POST' });
  } catch (error) {
    stay();
    throw error;
  }
}

/** @returns {Promise<UserView>} */
export const me = () => ask('/users/me');

/**
 * @param {{ username?: string, email?: string }} changes
 * @returns {Promise<UserView>}
 */
export const change = (changes) => ask('/users/me', { method: 'PATCH', json: changes });

/**
 * Ends all other sessions.
 *
 * @param {{ currentPassword?: string, newPassword: string }} passwords an account that has none yet gives no present one
 * @returns {Promise<void>}
 */
export const changePassword = (passwords) => ask('/users/me/password', { method: 'PUT', json: passwords });

/** @returns {Promise<DeletionRecord>} */
export function erase() {
  letGo();
  return ask('/users/me', { method: 'DELETE' });
}
