/** @import { ExportView } from '../../api/types.js' */
import { bytesText, countText } from '../../lib/format.js';
import { detailLine } from '../settings/descriptions.js';

/**
 * What an export is of. Those that were made before it was kept are called by the number of their photos.
 *
 * @param {Pick<ExportView, 'of' | 'images'>} one
 */
export function subjectText({ of, images }) {
  if (of?.what === 'everything') return 'Everything';
  if (of?.what === 'album') return of.album ?? 'An album';
  return of?.what === 'search' ? 'Search' : countText(images, 'photo');
}

/**
 * How much there is in an export, and how it lies there.
 *
 * @param {Pick<ExportView, 'of' | 'images' | 'bytes' | 'folders'>} one
 */
export function contentText({ of, images, bytes, folders }) {
  const isCounted = of && of.what !== 'images';
  return detailLine([
    ...(isCounted ? [countText(images, 'photo')] : []),
    bytesText(bytes),
    folders === 'album' ? 'folders like the albums' : 'a folder for each year',
  ]);
}
