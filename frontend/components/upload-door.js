import { notices } from '../state/notices.js';

/** @type {typeof import('../state/uploads.js').uploads | null} */
let queue = null;

export const uploading = () => queue?.active ?? false;

/**
 * The queue and its tray come with the first file.
 *
 * @param {File[]} files
 */
export async function send(files) {
  if (!files.length) return;
  try {
    const [{ uploads }] = await Promise.all([import('../state/uploads.js'), import('./upload-tray.js')]);
    queue = uploads;
    uploads.add(files);
  } catch {
    const text = 'The photos were not taken in, because Darkslide cannot be reached. Check the connection and add them again.';
    notices.show({ text, grave: true, seconds: 12 });
  }
}
