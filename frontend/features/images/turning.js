/** @import { ImageView } from '../../api/types.js' */
import { get } from '../../api/images.js';
import { notices } from '../notices/notices.js';
import { Latest } from './latest.js';
import { library } from './library.js';
import { editImages } from './many-edits.js';
import { texts } from './selection-texts.js';
import { offerUndo } from './undo.js';

/** Each takes the service up to some seconds. */
const BATCH = 10;

/**
 * Rotates images. What was done to many can be undone.
 *
 * @param {ImageView[]} images
 * @param {90 | 270} by degrees clockwise
 * @returns {Promise<boolean>} whether any is rotated now
 */
export async function rotate(images, by) {
  const progress = images.length > 1 ? notices.show({ text: texts.done.rotating(images.length), seconds: 3600 }) : null;
  const done = await send(images, by);
  progress?.close();
  if (done.length > 1) offerUndo(texts.done.rotated(done.length), 10, done, (latest) => void send(latest.images, by === 90 ? 270 : 90));
  return done.length > 0;
}

/**
 * @param {ImageView[]} images
 * @param {90 | 270} by
 */
async function send(images, by) {
  const latest = new Latest(images);
  const then = async (/** @type {ImageView[]} */ changed) =>
    library.announce(
      'edited',
      (await Promise.all(changed.map(({ id }) => get(id)))).map((now) => ({ ...latest.of(now), ...shown(now) })),
    );
  const done = await editImages(images, { changes: () => ({ rotateBy: by }), after: (image) => image, failure: texts.undone.rotated, batch: BATCH, then });
  latest.stop();
  return done;
}

/** @param {ImageView} image */
const shown = ({ rotation, width, height, thumbnail, preview, placeholder, incomplete }) => ({
  rotation,
  width,
  height,
  thumbnail,
  preview,
  placeholder,
  incomplete,
});
