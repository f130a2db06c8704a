/** @import { ImageView } from '../../api/types.js' */
import { countText } from '../../lib/format.js';
import { editImages } from '../images/many-edits.js';
import { notices } from '../notices/notices.js';

/** @param {ReadonlyArray<ImageView>} images */
export const areFavourites = (images) => images.every(({ favourite }) => favourite);

/**
 * Makes images favourites or, if all of them are, favourites no longer. What was done to many can be undone.
 *
 * @param {ImageView[]} images
 */
export async function toggleFavourites(images) {
  const favourite = !areFavourites(images);
  const done = await setFavourite(
    images.filter((image) => Boolean(image.favourite) !== favourite),
    favourite,
  );
  if (done.length < 2) return;
  const text = favourite ? `${countText(done.length, 'photo')} are favourites now.` : `${countText(done.length, 'photo')} are no favourites any more.`;
  notices.show({ text, seconds: 10, action: { label: 'Undo', run: () => void setFavourite(done, !favourite) } });
}

/**
 * @param {ImageView[]} images
 * @param {boolean} favourite
 */
const setFavourite = (images, favourite) =>
  editImages(images, {
    changes: () => ({ favourite }),
    after: (image) => ({ ...image, favourite }),
    failure: favourite ? 'not added to your favourites' : 'not taken out of your favourites',
  });
