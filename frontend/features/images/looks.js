/** @import { ImageView } from '../../api/types.js' */
import { texts } from './texts.js';

/** The width by which the height of a panorama goes at least. */
const PANORAMA = 2.4;

/** Raw files of cameras, which no browser shows. */
const RAW = /^image\/x-(?!portable|tga|icon)/;

/**
 * What is special about an image and cannot be seen on its thumbnail.
 *
 * @param {Pick<ImageView, 'mediaType' | 'width' | 'height' | 'animated'>} image
 */
export function badgeOf({ mediaType, width, height, animated }) {
  if (RAW.test(mediaType)) return 'RAW';
  if (mediaType === 'image/gif') return 'GIF';
  if (animated) return texts.tile.animation;
  return width && height && width / height >= PANORAMA ? texts.tile.panorama : '';
}

/** The longer side of a thumbnail. */
const THUMBNAIL_SIDE = 480;

/** How much larger than its own pixels a thumbnail is shown without being taken for unsharp. */
const MAX_ENLARGED = 1.1;

/** Pixels this much smaller than those of plain screens are too small to be missed one by one. */
const DENSE = 1.5;

/**
 * Whether the thumbnail of an image is too small for a box, and its preview is larger.
 *
 * @param {Pick<ImageView, 'width' | 'height' | 'preview'>} image
 * @param {{ width: number, height: number }} box which it covers, in CSS pixels
 * @param {number} density pixels of the screen per CSS pixel
 */
export function needsPreview({ width, height, preview }, box, density) {
  if (!preview || !width || !height) return false;
  const has = Math.min(1, THUMBNAIL_SIDE / Math.max(width, height));
  const needed = Math.max(box.width / width, box.height / height) * Math.max(1, density / DENSE);
  return has < 1 && needed > has * MAX_ENLARGED;
}
