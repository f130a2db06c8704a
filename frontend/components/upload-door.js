/** @import { Portion } from '../lib/files.js' */
import { once } from '../lib/files.js';
import { notices } from '../state/notices.js';

/** @type {typeof import('../state/uploads.js').uploads | null} */
let queue = null;

export const uploading = () => queue?.active ?? false;

/** @param {File[]} files */
export const send = (files) => (files.length ? sendAll(once(files)) : Promise.resolve());

/**
 * The queue and its tray come with the first file.
 *
 * @param {AsyncIterable<Portion>} portions
 */
export async function sendAll(portions) {
  try {
    const [{ uploads }] = await Promise.all([import('../state/uploads.js'), import('./upload-tray.js')]);
    queue = uploads;
    const count = await uploads.gather(portions);
    if (!count) notices.show({ text: 'There was nothing in it to add.' });
  } catch {
    const text = 'The photos were not taken in, because Darkslide cannot be reached. Check the connection and add them again.';
    notices.show({ text, grave: true, seconds: 12 });
  }
}
