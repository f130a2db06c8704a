/** @import { Grant, SecondFactor } from './types.js' */
import { ask } from './client.js';

/** @returns {Promise<PublicKeyCredentialCreationOptionsJSON>} */
export const begin = () => ask('/users/me/factors/passkeys/options', { method: 'POST' });

/**
 * @param {string} name
 * @param {object} credential
 * @returns {Promise<SecondFactor>}
 */
export const add = (name, credential) => ask('/users/me/factors/passkeys', { method: 'POST', json: { name, credential } });

/**
 * @param {string} [token] of a first step
 * @returns {Promise<PublicKeyCredentialRequestOptionsJSON>}
 */
export const beginSignIn = (token) => ask('/users/login/passkey/options', { method: 'POST', json: { token }, open: true });

/**
 * @param {object} credential
 * @param {string} [token] of a first step
 * @returns {Promise<Grant>}
 */
export const signIn = (credential, token) => ask('/users/login/passkey', { method: 'POST', json: { credential, token }, open: true });

/** @returns {Promise<PublicKeyCredentialRequestOptionsJSON>} */
export const beginConfirmation = () => ask('/users/confirmation/options', { method: 'POST' });
