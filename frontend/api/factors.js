/** @import { Enrolment, Grant, SecondFactor } from './types.js' */
import { ask } from './client.js';

/**
 * Completes a sign-in.
 *
 * @param {string} token of the first step
 * @param {string} code
 * @returns {Promise<Grant>}
 */
export const complete = (token, code) => ask('/users/login/second-factor', { method: 'POST', json: { token, code }, open: true });

/** @returns {Promise<SecondFactor[]>} */
export const list = async () => (await ask('/users/me/factors')).items;

/** @returns {Promise<Enrolment>} the secret is returned only here */
export const begin = () => ask('/users/me/factors/authenticator', { method: 'POST' });

/**
 * @param {string} code
 * @returns {Promise<SecondFactor>}
 */
export const confirm = (code) => ask('/users/me/factors/authenticator/confirmation', { method: 'POST', json: { code } });

/**
 * @param {string} id
 * @returns {Promise<void>}
 */
export const remove = (id) => ask(`/users/me/factors/${encodeURIComponent(id)}`, { method: 'DELETE' });

/** @returns {Promise<{ left: number, createdAt?: string }>} */
export const countCodes = () => ask('/users/me/recovery-codes');

/** @returns {Promise<string[]>} returned only here; those of before are void */
export const makeCodes = async () => (await ask('/users/me/recovery-codes', { method: 'POST' })).codes;

/**
 * Sets a new password by a recovery code.
 *
 * @param {{ login: string, code: string, newPassword: string }} recovery
 * @returns {Promise<void>}
 */
export const recover = (recovery) => ask('/users/recovery', { method: 'POST', json: recovery, open: true });
