/**
 * The album that uploads go into, besides the user's photos.
 *
 * @typedef {{ id: string, name: string }} Target
 */

/**
 * What the page which is open wants, for as long as it is: its album, and what becomes of a folder that is dropped (null: the
 * user wants it not to be added after all).
 *
 * @type {{ album: Target | null, ofFolder: ((name: string) => Promise<{ album: Target | null } | null>) | null }}
 */
export const target = { album: null, ofFolder: null };
