/** @import { ImageView } from '../../api/types.js' */
import { knownDayText } from '../../lib/format.js';

/**
 * The local time at which an image was taken: the sort key of the list.
 *
 * @param {Pick<ImageView, 'taken' | 'takenAt'>} image
 */
export const localDate = ({ taken, takenAt }) => (taken?.local ?? takenAt).replace(/Z$/, '');

/**
 * When it was taken, as far as that is known.
 *
 * @param {ImageView} image
 */
export const takenText = (image) => knownDayText(localDate(image), image.taken?.precision);
