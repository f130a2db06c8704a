/** @import { AlbumInvitation, MemberRole, MemberView } from './types.js' */
import { ask } from './client.js';
import { lost } from './images.js';

/** What stands for a name that is lost with a damaged record. */
const NAMELESS = '?';

/** @param {string} album */
const pathOf = (album) => `/albums/${encodeURIComponent(album)}/members`;

/**
 * With whom an album of the user's is shared, those included who have not answered yet.
 *
 * @param {string} album its id
 * @returns {Promise<MemberView[]>} in the order in which they were invited
 */
export const all = async (album) =>
  (await ask(pathOf(album))).items.map((/** @type {MemberView} */ member) => ({ ...member, username: member.username ?? NAMELESS }));

/**
 * @param {string} album
 * @param {{ username: string, role: MemberRole }} person whether there is one of that name is not told
 * @returns {Promise<MemberView>}
 */
export const invite = (album, person) => ask(pathOf(album), { method: 'POST', json: person });

/**
 * @param {string} album
 * @param {string} member
 * @param {MemberRole} role
 * @returns {Promise<MemberView>}
 */
export const change = (album, member, role) => ask(`${pathOf(album)}/${encodeURIComponent(member)}`, { method: 'PATCH', json: { role } });

/**
 * Ends at once what they see of it. What they have added leaves the album.
 *
 * @param {string} album
 * @param {string} member
 * @returns {Promise<void>}
 */
export const remove = (album, member) => ask(`${pathOf(album)}/${encodeURIComponent(member)}`, { method: 'DELETE' });

/**
 * What others have invited the user to, and the user has not answered yet.
 *
 * @returns {Promise<AlbumInvitation[]>}
 */
export const invitations = async () =>
  (await ask('/users/me/invitations')).items.map((/** @type {AlbumInvitation} */ one) => ({ ...one, album: { name: one.album.name ?? lost.album } }));

/**
 * @param {string} id of an invitation
 * @returns {Promise<string>} the album's id
 */
export const accept = async (id) => (await ask(`/users/me/invitations/${encodeURIComponent(id)}/acceptance`, { method: 'POST' })).album;

/**
 * @param {string} id of an invitation
 * @returns {Promise<void>}
 */
export const decline = (id) => ask(`/users/me/invitations/${encodeURIComponent(id)}`, { method: 'DELETE' });
