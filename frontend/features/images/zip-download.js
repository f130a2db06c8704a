/** @import { ImageView } from '../../api/types.js' */
import { fresh } from '../../api/access.js';
import { originalUrl, zip } from '../../api/originals.js';
import { explain } from '../../api/problem.js';
import { bytesText, countText } from '../../lib/format.js';
import { download } from '../../lib/save.js';
import { notices } from '../notices/notices.js';

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
      text: `One download takes ${countText(MAX_IMAGES, 'photo')} at most, and ${countText(chosen.length, 'photo')} are selected. Select fewer, and download the rest after that.`,
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
    notices.show({ text: `${countText(ticket.images, 'photo is', 'photos are')} on their way as one ZIP, ${bytesText(ticket.bytes)}.` });
    const missing = chosen.length - ticket.images;
    if (missing)
      notices.show({
        text: `${countText(missing, 'of the chosen photos is', 'of the chosen photos are')} not in it: not in your gallery any more, or damaged. A text in the ZIP names the damaged ones.`,
        grave: true,
        seconds: 12,
      });
  } catch (error) {
    notices.show({ text: `The download did not start. ${explain(error)}`, grave: true, seconds: 12 });
  }
}
