/** @import { ImageView } from '../../api/types.js' */
import { editImages } from '../images/many-edits.js';
import { texts } from '../images/selection-texts.js';
import { offerUndo } from '../images/undo.js';

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
  const text = favourite ? texts.done.favourites(done.length) : texts.done.noFavourites(done.length);
  offerUndo(text, 10, done, (latest) => void setFavourite(latest.images, !favourite));
}

/**
 * @param {ImageView[]} images
 * @param {boolean} favourite
 */
const setFavourite = (images, favourite) =>
  editImages(images, {
    changes: () => ({ favourite }),
    after: (image) => ({ ...image, favourite }),
    failure: favourite ? texts.undone.favourite : texts.undone.noFavourite,
  });
