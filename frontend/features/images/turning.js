/** @import { ImageView } from '../../api/types.js' */
import { get } from '../../api/images.js';
import { common } from '../../lib/texts.js';
import { notices } from '../notices/notices.js';
import { library } from './library.js';
import { editImages } from './many-edits.js';
import { texts } from './selection-texts.js';

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
  if (done.length > 1)
    notices.show({
      text: texts.done.rotated(done.length),
      seconds: 10,
      action: { label: common.undo, run: () => void send(done, by === 90 ? 270 : 90) },
    });
  return done.length > 0;
}

/**
 * @param {ImageView[]} images
 * @param {90 | 270} by
 */
async function send(images, by) {
  /** What else becomes of them meanwhile. */
  const latest = new Map(images.map((image) => [image.id, image]));
  const life = new AbortController();
  library.on('edited', (edited) => edited.forEach((image) => latest.has(image.id) && latest.set(image.id, image)), { signal: life.signal });
  const then = async (/** @type {ImageView[]} */ changed) =>
    library.announce(
      'edited',
      (await Promise.all(changed.map(({ id }) => get(id)))).map((now) => ({ ...(latest.get(now.id) ?? now), ...shown(now) })),
    );
  const done = await editImages(images, { changes: () => ({ rotateBy: by }), after: (image) => image, failure: texts.undone.rotated, batch: BATCH, then });
  life.abort();
  return done.map((image) => latest.get(image.id) ?? image);
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
