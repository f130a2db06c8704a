/** @import { StorageView } from '../../api/types.js' */
import { el } from '../../lib/dom.js';
import { bytesText, numberText } from '../../lib/format.js';
import { common } from '../../lib/texts.js';
import { texts } from './texts.js';

/**
 * What is stored, of how much, in one line.
 *
 * @param {StorageView} storage
 */
export const storageText = ({ images, bytes, limits }) => texts.storage.both(photosText(images, limits.images), sizeText(bytes, limits.bytes));

/**
 * What is stored, each with a bar where there is a limit.
 *
 * @param {StorageView} storage
 */
export const storageUse = ({ images, bytes, limits }) => [
  el(
    'dl',
    { class: 'descriptions' },
    use(texts.storage.photos, texts.storage.photosUsed, images, limits.images, photosText),
    use(texts.storage.size, texts.storage.sizeUsed, bytes, limits.bytes, sizeText),
  ),
  isOver(images, limits.images) || isOver(bytes, limits.bytes) ? el('p', {}, texts.storage.over) : null,
  el('p', { class: 'remark' }, texts.storage.whatCounts),
];

/**
 * @param {string} term
 * @param {string} label of the bar
 * @param {number} used
 * @param {number | null} limit
 * @param {(used: number, limit: number | null) => string} text
 */
const use = (term, label, used, limit, text) =>
  el(
    'div',
    {},
    el('dt', {}, term),
    el('dd', {}, text(used, limit), limit !== null && el('progress', { class: 'use', max: 1, value: share(used, limit), 'aria-label': label })),
  );

/**
 * @param {number} images
 * @param {number | null} limit
 */
const photosText = (images, limit) => (limit === null ? common.photos(images) : texts.storage.photosOf(numberText(images), limit));

/**
 * @param {number} bytes
 * @param {number | null} limit
 */
const sizeText = (bytes, limit) => (limit === null ? bytesText(bytes) : texts.storage.sizeOf(bytesText(bytes), bytesText(limit)));

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
