/** @import { ImageView } from '../../api/types.js' */
import { fileAt } from '../../api/originals.js';
import { explain } from '../../api/problem.js';
import { notices } from '../notices/notices.js';
import { texts } from './selection-texts.js';
import { downloadAll } from './zip-download.js';

/** A phone has them all in its memory before another app can take them. */
const MOST_PHOTOS = 10;
const MOST_BYTES = 50_000_000;

/** Whether this device hands photos to its other apps. One with a mouse has downloads. */
export const canShare = () => matchMedia('(pointer: coarse)').matches && takes('photo.jpg', 'image/jpeg');

/**
 * Hands the originals to another app, or the large view of those of a kind that the system does not take. Too many, and what it does not take
 * after all, are downloaded.
 *
 * @param {ImageView[]} images
 */
export async function share(images) {
  if (images.length > MOST_PHOTOS || images.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) return downloadAll(images);
  const note = notices.show({ text: texts.sharing.underWay(images.length), seconds: 60 });
  try {
    await handOver(await Promise.all(images.map(fileOf)), images);
  } catch (error) {
    notices.show({ text: texts.sharing.failed(explain(error)), grave: true, seconds: 12 });
  } finally {
    note?.close();
  }
}

/** @param {ImageView} image */
async function fileOf({ fileName, mediaType, content, preview }) {
  if (takes(fileName, mediaType) || !preview) return fileAt(content, fileName);
  const large = await fileAt(preview, fileName);
  const ending = large.type === 'image/webp' ? 'webp' : 'jpg';
  return new File([large], `${fileName.replace(/\.\w+$/, '')}.${ending}`, { type: large.type });
}

/**
 * @param {string} name
 * @param {string} type
 */
const takes = (name, type) => navigator.canShare?.({ files: [new File([], name, { type })] }) ?? false;

/**
 * @param {File[]} files
 * @param {ImageView[]} images whose files they are
 */
async function handOver(files, images) {
  try {
    await navigator.share({ files });
  } catch (error) {
    const { name } = /** @type {DOMException} */ (error);
    if (name === 'AbortError') return; // The user has thought better of it.
    if (name !== 'NotAllowedError') return downloadAll(images);
    // It took so long that the browser does not count the touch as the wish any more: another one is needed.
    notices.show({
      text: texts.sharing.ready(files.length),
      seconds: 30,
      action: { label: texts.actions.share, run: () => void handOver(files, images) },
    });
  }
}
