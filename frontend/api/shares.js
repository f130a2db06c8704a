/** @import { NewShare, SharePage, ShareTerms, ShareView, ShareVisitPage } from './types.js' */
import { ask, send } from './client.js';
import { query } from './images.js';

const PAGE = 20;

/** @param {string} id */
const pathOf = (id) => `/shares/${encodeURIComponent(id)}`;

/**
 * The user's links, those that have ended included.
 *
 * @param {string | null} cursor
 * @param {string} [album] only those to it
 * @returns {Promise<SharePage>}
 */
export const page = (cursor, album) => ask(`/shares?${query({ limit: PAGE, cursor: cursor ?? '', album: album ?? '' })}`);

/**
 * @param {NewShare} share
 * @returns {Promise<ShareView>}
 */
export const make = (share) => ask('/shares', { method: 'POST', json: share });

/**
 * The link with the version that a change is held against.
 *
 * @param {string} id
 * @returns {Promise<{ share: ShareView, etag: string }>}
 */
export async function read(id) {
  const response = await send(pathOf(id));
  return { etag: response.headers.get('ETag') ?? '', share: await response.json() };
}

/**
 * @param {string} id
 * @param {ShareTerms} terms those that change
 * @param {string} etag of the version they were changed in
 * @returns {Promise<ShareView>} or a Problem with status 412: the link was changed meanwhile
 */
export const edit = (id, terms, etag) => ask(pathOf(id), { method: 'PATCH', json: terms, headers: { 'If-Match': etag } });

/** @param {string} id @returns {Promise<void>} */
export const revoke = (id) => ask(pathOf(id), { method: 'DELETE' });

/** Opens the link to this browser, uncounted. @param {string} id @returns {Promise<void>} */
export const look = (id) => ask(`${pathOf(id)}/look`, { method: 'POST' });

/** @returns {Promise<void>} */
export const revokeAll = () => ask('/shares', { method: 'DELETE' });

/**
 * @param {string} id
 * @param {string | null} cursor
 * @returns {Promise<ShareVisitPage>} of the last 90 days
 */
export const visits = (id, cursor) => ask(`${pathOf(id)}/visits?${query({ limit: PAGE, cursor: cursor ?? '' })}`);
