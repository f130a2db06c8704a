/** @import { Portion } from '../lib/files.js' */
import { notices } from '../state/notices.js';

/** @type {typeof import('../state/uploads.js').uploads | null} */
let queue = null;

export const uploading = () => queue?.active ?? false;

/**
 * The queue, its tray and what reads files come with the first of them.
 *
 * @param {(way: typeof import('../lib/files.js')) => AsyncIterable<Portion>} read
 */
export async function take(read) {
  try {
    const [{ uploads }, way] = await Promise.all([import('../state/uploads.js'), import('../lib/files.js'), import('./upload-tray.js')]);
    queue = uploads;
    const count = await uploads.gather(read(way));
    if (!count) notices.show({ text: 'There was nothing in it to add.' });
  } catch {
    const text = 'The photos were not taken in, because Darkslide cannot be reached. Check the connection and add them again.';
    notices.show({ text, grave: true, seconds: 12 });
  }
}
