/** @import { StorageView } from '../../api/types.js' */
import { el } from '../../lib/dom.js';
import { bytesText, countText, numberText } from '../../lib/format.js';

/**
 * What is stored, of how much, in one line.
 *
 * @param {StorageView} storage
 */
export const storageText = ({ images, bytes, limits }) => `${photosText(images, limits.images)}, ${sizeText(bytes, limits.bytes)}`;

/**
 * What is stored, each with a bar where there is a limit.
 *
 * @param {StorageView} storage
 */
export const storageUse = ({ images, bytes, limits }) => [
  el('dl', { class: 'descriptions' }, use('Photos', images, limits.images, photosText), use('Size of the originals', bytes, limits.bytes, sizeText)),
  isOver(images, limits.images) || isOver(bytes, limits.bytes)
    ? el('p', {}, 'This is more than you may now keep here. Nothing will be deleted, but no photos can be added until there is room again.')
    : null,
  el('p', { class: 'remark' }, REMARK),
];

const REMARK = 'Photos in the trash count until they are deleted for ever. The small pictures that Darkslide makes for showing them do not.';

/**
 * @param {string} term
 * @param {number} used
 * @param {number | null} limit
 * @param {(used: number, limit: number | null) => string} text
 */
const use = (term, used, limit, text) =>
  el(
    'div',
    {},
    el('dt', {}, term),
    el('dd', {}, text(used, limit), limit !== null && el('progress', { class: 'use', max: 1, value: share(used, limit), 'aria-label': `${term}, used` })),
  );

/**
 * @param {number} images
 * @param {number | null} limit
 */
const photosText = (images, limit) => (limit === null ? countText(images, 'photo') : `${numberText(images)} of ${countText(limit, 'photo')}`);

/**
 * @param {number} bytes
 * @param {number | null} limit
 */
const sizeText = (bytes, limit) => (limit === null ? bytesText(bytes) : `${bytesText(bytes)} of ${bytesText(limit)}`);

/**
 * @param {number} used
 * @param {number} limit
 */
const share = (used, limit) => (used >= limit ? 1 : used / limit);

/**
 * @param {number} used
 * @param {number | null} limit
 */
const isOver = (used, limit) => limit !== null && used > limit;
