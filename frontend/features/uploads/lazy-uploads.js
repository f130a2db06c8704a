/** @import { Portion } from '../../lib/files.js' */
import { texts } from '../images/texts.js';
import { notices } from '../notices/notices.js';
import { session } from '../session/session.js';

/**
 * The album that uploads go into, besides the user's photos.
 *
 * @typedef {{ id: string, name: string }} Target
 */

/**
 * What the page which is open wants, for as long as it is: its album, and what becomes of a folder that is dropped (null: the
 * user wants it not to be added after all).
 *
 * @type {{ album: Target | null, ofFolder: ((name: string) => Promise<{ album: Target | null } | null>) | null }}
 */
export const target = { album: null, ofFolder: null };

/** @type {typeof import('./uploads.js').uploads | null} */
let queue = null;

export const isUploading = () => queue?.active ?? false;

/**
 * Loads the queue, its tray and the code that reads files with the first file.
 *
 * @param {(files: typeof import('../../lib/files.js')) => AsyncIterable<Portion>} read
 * @param {Target | null} [album] that they go into, too
 */
export async function addFiles(read, album = target.album) {
  const owner = session.user?.id;
  try {
    const [{ uploads }, files] = await Promise.all([import('./uploads.js'), import('../../lib/files.js'), import('./upload-tray.js')]);
    if (!owner || session.user?.id !== owner) return;
    queue = uploads;
    await uploads.gather(read(files), album?.id);
  } catch {
    notices.show({ text: texts.adding.failed, grave: true, seconds: 12 });
  }
}
