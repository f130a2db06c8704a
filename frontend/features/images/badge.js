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
