/** @import { ImageView } from '../../api/types.js' */
import { countText } from '../../lib/format.js';
import { confirmed } from '../../ui/confirmation.js';
import { notices } from '../notices/notices.js';
import { destroy } from './trash.js';

/**
 * Asks before images are destroyed.
 *
 * @param {ImageView[]} images
 */
export function destructionConfirmed(images) {
  const [keys, them] = images.length === 1 ? ['Its key is', 'it'] : ['Their keys are', 'them'];
  return confirmed({
    title: `Delete ${nameOf(images)} for ever?`,
    text: `${keys} destroyed at once, and nobody can bring ${them} back.`,
    yes: 'Delete for ever',
  });
}

/**
 * Destroys images and says so.
 *
 * @param {ImageView[]} images
 */
export async function destroyAndTell(images) {
  const gone = await destroy(images);
  if (gone.length) notices.show({ text: `${subjectOf(gone)} deleted for ever.` });
}

/**
 * Begins a sentence about images.
 *
 * @param {ImageView[]} images
 */
export const subjectOf = (images) => `${nameOf(images)} ${images.length === 1 ? 'is' : 'are'}`;

/**
 * The name of one, unless that is lost; otherwise how many they are.
 *
 * @param {ImageView[]} images
 */
const nameOf = (images) => (images.length === 1 && images[0].damage !== 'record' ? images[0].fileName : countText(images.length, 'photo'));
