/** @import { ImageView } from '../../api/types.js' */

/** Whether images are all the user's own. In albums that people share there are others, too. @param {ReadonlyArray<ImageView>} images */
export const areOwn = (images) => images.every(({ owner }) => !owner);

/** What can be done with whosever image. */
export const anyones = () => true;
