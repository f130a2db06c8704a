/** @import { ConnectedIdentity, Grant } from './types.js' */
import { ask } from './client.js';

/**
 * @param {{ next: string, invitation?: string }} wish the page to show in the end, and what lets in somebody new
 * @returns {Promise<string>} where the browser has to go
 */
export const begin = async (wish) => (await ask('/users/oidc', { method: 'POST', json: wish, open: true })).location;

/** @returns {Promise<Grant>} once the browser is back */
export const complete = () => ask('/users/login/oidc', { method: 'POST', json: {}, open: true });

/** @returns {Promise<ConnectedIdentity[]>} */
export const list = async () => (await ask('/users/me/identities')).items;

/** @returns {Promise<string>} where the browser has to go */
export const beginConnection = async () => (await ask('/users/me/identities', { method: 'POST' })).location;

/** @returns {Promise<ConnectedIdentity>} */
export const completeConnection = () => ask('/users/oidc/connection', { method: 'POST' });

/**
 * @param {string} id
 * @returns {Promise<void>}
 */
export const disconnect = (id) => ask(`/users/me/identities/${encodeURIComponent(id)}`, { method: 'DELETE' });

/** @returns {Promise<string>} where the browser has to go */
export const beginConfirmation = async () => (await ask('/users/me/identities/confirmation', { method: 'POST' })).location;

/** @returns {Promise<Grant>} */
export const completeConfirmation = () => ask('/users/oidc/confirmation', { method: 'POST' });
