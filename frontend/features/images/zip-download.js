/** @import { ImageView } from '../../api/types.js' */
/** @import { ImageList } from './image-list.js' */
import { fresh } from '../../api/access.js';
import { originalUrl, zip } from '../../api/originals.js';
import { explain } from '../../api/problem.js';
import { bytesText } from '../../lib/format.js';
import { download } from '../../lib/save.js';
import { common } from '../../lib/texts.js';
import { notices } from '../notices/notices.js';
import { texts } from './selection-texts.js';
import { imagesOfSection } from './whole-list.js';

/** The service packs at most this many images into one ZIP. */
const MAX_IMAGES = 10_000;

/**
 * Downloads one image as it is, and several as one ZIP that is streamed to the browser.
 *
 * @param {ImageView[]} chosen
 */
export async function downloadAll(chosen) {
  if (chosen.length > MAX_IMAGES) return warn(texts.zip.tooMany(common.photos(MAX_IMAGES), common.photos(chosen.length)));
  try {
    // The browser fetches it with the cookie, which must be good when it starts.
    await fresh();
    if (chosen.length === 1) return download(originalUrl(chosen[0]), chosen[0].fileName);
    const ticket = await zip(chosen.map(({ id }) => id));
    download(ticket.url);
    notices.show({ text: texts.zip.underWay(ticket.images, bytesText(ticket.bytes)) });
    const missing = chosen.length - ticket.images;
    if (missing) warn(texts.zip.missing(missing));
  } catch (error) {
    warn(texts.zip.failed(explain(error)));
  }
}

/**
 * Downloads all that is in a list.
 *
 * @param {Pick<ImageList, 'page' | 'sections' | 'total'>} list
 * @param {AbortSignal} signal
 */
export async function downloadList(list, signal) {
  if (list.total > MAX_IMAGES) return warn(texts.zip.listTooLong(common.photos(MAX_IMAGES), common.photos(list.total)));
  try {
    const all = [];
    for await (const images of imagesOfSection(list, null, signal)) all.push(...images);
    if (all.length) await downloadAll(all);
  } catch (error) {
    if (!signal.aborted) warn(texts.zip.failed(explain(error)));
  }
}

/** @param {string} text */
const warn = (text) => void notices.show({ text, grave: true, seconds: 12 });
