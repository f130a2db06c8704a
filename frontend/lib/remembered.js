/** What this browser keeps in cookies: signing out empties everything else that it keeps for a site. */

const A_YEAR = 365 * 86_400;

/**
 * @param {string} name
 * @returns {string | null}
 */
export const remembered = (name) => globalThis.document?.cookie?.match(`(?:^|; )${name}=([a-z]+)`)?.[1] ?? null;

/**
 * @param {string} name
 * @param {string | null} value in small letters, or nothing any more
 */
export function remember(name, value) {
  document.cookie = `${name}=${value ?? ''}; Path=/; SameSite=Lax; Max-Age=${value ? A_YEAR : 0}`;
}
