/** @import { ImageView } from '../../api/types.js' */
/** @import { ImageStage } from './image-stage.js' */
import { fresh } from '../../api/access.js';
import { originalUrl } from '../../api/originals.js';
import { download } from '../../lib/save.js';
import { withPart } from '../notices/notices.js';

/**
 * The picture turns at once; the service makes anew what is shown of it.
 *
 * @param {ImageStage} stage
 * @param {ImageView} image
 * @param {90 | 270} by degrees clockwise
 * @returns {Promise<boolean>} whether it is rotated now
 */
export async function rotate(stage, image, by) {
  stage.slides.rotate(image.id, by === 90 ? 90 : -90);
  const done = await withPart(import('../images/turning.js'), (turning) => turning.rotate([image], by));
  if (!done) stage.slides.straighten(image.id);
  return Boolean(done);
}

/**
 * The browser fetches it with the cookie, which must be good when it starts.
 *
 * @param {ImageView} image
 */
export async function downloadOriginal(image) {
  await fresh().catch(() => {});
  download(originalUrl(image), image.fileName);
}
