/** @import { AccountPage, AccountView, AuditPage, DeletionRecord, InvitationView, Link, RegistrationMode, Role, ServiceSettings, StorageLimits, SystemState } from './types.js' */
import { ask } from './client.js';

/**
 * @param {string | null} cursor of the page before
 * @returns {Promise<AccountPage>}
 */
export const accounts = (cursor) => ask(`/admin/users${cursor ? `?cursor=${encodeURIComponent(cursor)}` : ''}`);

/**
 * @param {string} id
 * @param {{ role?: Role, disabled?: boolean, quota?: StorageLimits }} json
 * @returns {Promise<AccountView>}
 */
export const change = (id, json) => ask(`/admin/users/${encodeURIComponent(id)}`, { method: 'PATCH', json });

/**
 * @param {string} id
 * @returns {Promise<DeletionRecord>}
 */
export const erase = (id) => ask(`/admin/users/${encodeURIComponent(id)}`, { method: 'DELETE' });

/**
 * @param {string} id
 * @returns {Promise<Link & { expiresAt: string }>} the page where a new password is set, with the code
 */
export const resetCode = (id) => ask(`/admin/users/${encodeURIComponent(id)}/reset-code`, { method: 'POST' });

/**
 * @param {string} id
 * @returns {Promise<void>}
 */
export const removeFactors = (id) => ask(`/admin/users/${encodeURIComponent(id)}/factors`, { method: 'DELETE' });

/** @returns {Promise<InvitationView[]>} */
export const invitations = async () => (await ask('/admin/invitations')).items;

/**
 * @param {{ note?: string, role: Role, days: number, quota: StorageLimits }} json
 * @returns {Promise<InvitationView & Link>} the link itself is returned only here
 */
export const invite = (json) => ask('/admin/invitations', { method: 'POST', json });

/**
 * @param {string} id
 * @returns {Promise<void>}
 */
export const revoke = (id) => ask(`/admin/invitations/${encodeURIComponent(id)}`, { method: 'DELETE' });

/** @returns {Promise<ServiceSettings>} */
export const settings = () => ask('/admin/settings');

/**
 * @param {{ registration?: RegistrationMode, name?: string }} json
 * @returns {Promise<ServiceSettings>}
 */
export const changeSettings = (json) => ask('/admin/settings', { method: 'PATCH', json });

/** @returns {Promise<SystemState>} */
export const system = () => ask('/admin/system');

/**
 * @param {string | null} cursor of the page before
 * @returns {Promise<AuditPage>}
 */
export const audit = (cursor) => ask(`/admin/audit${cursor ? `?cursor=${encodeURIComponent(cursor)}` : ''}`);
