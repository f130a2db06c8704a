/** @import { Scope, TokenView } from './types.js' */
import { ask } from './client.js';

/** @returns {Promise<TokenView[]>} */
export const list = async () => (await ask('/users/me/tokens')).items;

/**
 * @param {{ name: string, scopes: Scope[], expiresAt: string }} token
 * @returns {Promise<TokenView & { token: string }>} the token itself is returned only here
 */
export const make = (token) => ask('/users/me/tokens', { method: 'POST', json: token });

/**
 * @param {string} id
 * @returns {Promise<void>}
 */
export const revoke = (id) => ask(`/users/me/tokens/${encodeURIComponent(id)}`, { method: 'DELETE' });
