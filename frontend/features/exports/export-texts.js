/** @import { ExportView } from '../../api/types.js' */
import { bytesText } from '../../lib/format.js';
import { common } from '../../lib/texts.js';
import { detailLine } from '../settings/descriptions.js';
import { texts } from './texts.js';

const { layout, subject } = texts;

/**
 * What an export is of. Those that were made before it was kept are called by the number of their photos.
 *
 * @param {Pick<ExportView, 'of' | 'images'>} one
 */
export function subjectText({ of, images }) {
  if (of?.what === 'everything') return subject.everything;
  if (of?.what === 'album') return of.album ?? subject.album;
  return of?.what === 'search' ? subject.search : common.photos(images);
}

/**
 * Which one a button deletes, for who hears it.
 *
 * @param {Pick<ExportView, 'of' | 'images'>} one
 */
export const deletedText = (one) => (one.of?.what === 'everything' ? texts.list.ofEverything : texts.list.of(subjectText(one)));

/**
 * How much there is in an export, and how it lies there.
 *
 * @param {Pick<ExportView, 'of' | 'images' | 'bytes' | 'folders'>} one
 */
export function contentText({ of, images, bytes, folders }) {
  const isCounted = of && of.what !== 'images';
  return detailLine([...(isCounted ? [common.photos(images)] : []), bytesText(bytes), folders === 'album' ? layout.album : layout.year]);
}
