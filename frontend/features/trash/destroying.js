/** @import { ImageView } from '../../api/types.js' */
import { confirmed } from '../../ui/confirmation.js';
import { notices } from '../notices/notices.js';
import { tell } from './telling.js';
import { texts } from './texts.js';
import { destroy } from './trash.js';

/**
 * Asks before images are destroyed.
 *
 * @param {ImageView[]} images
 */
export function destructionConfirmed(images) {
  return confirmed({
    title: tell(images, texts.destroy.one, texts.destroy.many),
    text: texts.destroy.warning(images.length),
    yes: texts.destroy.yes,
  });
}

/**
 * Destroys images and says so.
 *
 * @param {ImageView[]} images
 */
export async function destroyAndTell(images) {
  const gone = await destroy(images);
  if (gone.length) notices.show({ text: tell(gone, texts.destroyed.one, texts.destroyed.many) });
}
