/** @import { ImageView } from '../../api/types.js' */

/**
 * Says something about images: about one by its name, unless that is lost, otherwise by how many they are.
 *
 * @param {ImageView[]} images
 * @param {(name: string, why: string) => string} one
 * @param {(count: number, why: string) => string} many
 * @param {string} [why] it went wrong
 */
export const tell = (images, one, many, why = '') =>
  images.length === 1 && images[0].damage !== 'record' ? one(images[0].fileName, why) : many(images.length, why);
