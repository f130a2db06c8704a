/** @import { DeletionRecord, Grant, UserView } from './types.js' */
import { ask } from './client.js';

/**
 * @param {{ username: string, email: string, password: string }} account
 * @returns {Promise<UserView>}
 */
export const register = (account) => ask('/users', { method: 'POST', json: account, open: true });

/**
 * @param {{ login: string, password: string }} credentials
 * @returns {Promise<Grant>}
 */
export const signIn = (credentials) => ask('/users/login', { method: 'POST', json: credentials, open: true });

/** @returns {Promise<void>} */
export const signOut = () => ask('/users/logout', { method: 'POST' });

/** @returns {Promise<UserView>} */
export const me = () => ask('/users/me');

/** @returns {Promise<DeletionRecord>} */
export const erase = () => ask('/users/me', { method: 'DELETE' });
