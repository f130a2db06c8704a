import { Conditions } from '../search/conditions.js';

/**
 * What an export is asked of by the page that led to it: an album, what a search finds, or else everything.
 *
 * @typedef {{ album?: string, search?: Conditions }} Preset
 */

/**
 * It is in the address: an album by its id, a search in the fragment, as everywhere.
 *
 * @param {URL | undefined} url
 * @returns {Preset}
 */
export function presetOf(url) {
  const album = url?.searchParams.get('album');
  if (album) return { album };
  const search = url?.searchParams.get('of') === 'search' ? Conditions.of(url.hash) : null;
  return search?.all.length ? { search } : {};
}
