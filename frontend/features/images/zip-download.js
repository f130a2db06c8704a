/** @import { ImageView } from '../../api/types.js' */
import { fresh } from '../../api/access.js';
import { originalUrl, zip } from '../../api/originals.js';
import { explain } from '../../api/problem.js';
import { bytesText } from '../../lib/format.js';
import { download } from '../../lib/save.js';
import { common } from '../../lib/texts.js';
import { notices } from '../notices/notices.js';
import { texts } from './selection-texts.js';

/** The service packs at most this many images into one ZIP. */
const MAX_IMAGES = 10_000;

/**
 * Downloads one image as it is, and several as one ZIP that is streamed to the browser.
 *
 * @param {ImageView[]} chosen
 */
export async function downloadAll(chosen) {
  if (chosen.length > MAX_IMAGES) {
    return void notices.show({
      text: texts.zip.tooMany(common.photos(MAX_IMAGES), common.photos(chosen.length)),
      grave: true,
      seconds: 12,
    });
  }
  try {
    // The browser fetches it with the cookie, which must be good when it starts.
    await fresh();
    if (chosen.length === 1) return download(originalUrl(chosen[0]), chosen[0].fileName);
    const ticket = await zip(chosen.map(({ id }) => id));
    download(ticket.url);
    notices.show({ text: texts.zip.underWay(ticket.images, bytesText(ticket.bytes)) });
    const missing = chosen.length - ticket.images;
    if (missing)
      notices.show({
        text: texts.zip.missing(missing),
        grave: true,
        seconds: 12,
      });
  } catch (error) {
    notices.show({ text: texts.zip.failed(explain(error)), grave: true, seconds: 12 });
  }
}
