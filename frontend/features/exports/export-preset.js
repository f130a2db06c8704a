import { chosenForExport } from '../images/chosen-for-export.js';
import { Conditions } from '../search/conditions.js';

/**
 * What an export is asked of by the page that led to it: an album, what a search finds, images that were selected (none, if they are not
 * known any more), or else everything.
 *
 * @typedef {{ album?: string, search?: Conditions, ids?: string[] }} Preset
 */

/**
 * It is in the address: an album by its id, a search in the fragment, as everywhere. The images of a selection are not.
 *
 * @param {URL | undefined} url
 * @returns {Preset}
 */
export function presetOf(url) {
  const album = url?.searchParams.get('album');
  if (album) return { album };
  const of = url?.searchParams.get('of');
  if (of === 'selection') return { ids: chosenForExport() };
  const search = of === 'search' ? Conditions.of(url?.hash ?? '') : null;
  return search?.all.length ? { search } : {};
}
