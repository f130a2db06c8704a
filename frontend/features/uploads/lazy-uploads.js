/** @import { Portion } from '../../lib/files.js' */
import { texts } from '../images/texts.js';
import { notices } from '../notices/notices.js';
import { session } from '../session/session.js';
import { target } from './upload-target.js';

/** @type {typeof import('./uploads.js').uploads | null} */
let queue = null;

export const isUploading = () => queue?.active ?? false;

/**
 * Loads the queue, its tray and the code that reads files with the first file.
 *
 * @param {(files: typeof import('../../lib/files.js')) => AsyncIterable<Portion>} read
 * @param {import('./upload-target.js').Target | null} [album] that they go into, too
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
