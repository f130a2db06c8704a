import { isLitterFolder, isPhotoName, isSystemFile } from '../../lib/files.js';
import { MANIFEST } from './manifest.js';

/**
 * What a file is by its path. A name without an extension says nothing, so the service decides by the bytes.
 *
 * @param {string} path
 * @returns {'photo' | 'sidecar' | 'manifest' | 'archive' | 'litter' | 'other'}
 */
export function kindOf(path) {
  if (MANIFEST.test(path)) return 'manifest';
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  if (folders.some((folder) => folder !== '..' && folder !== '.' && isLitterFolder(folder)) || isSystemFile(name)) return 'litter';
  if (/\.xmp$/i.test(name)) return 'sidecar';
  if (/\.zip$/i.test(name)) return 'archive';
  return isPhotoName(name) || !/.\.[a-z0-9]{1,5}$/i.test(name) ? 'photo' : 'other';
}
