/**
 * Files as users hand them over: dropped (folders too), pasted or picked.
 *
 * @typedef {{ files: File[], unread: string[], leftOut: string[] }} Portion `unread` are the names of those that the
 *   system does not let us read, `leftOut` of those that no user means to upload; folders are among both
 */

/** Files that operating systems leave in folders. */
const SYSTEM_FILES = /^(\._.*|thumbs\.db|ehthumbs\.db|desktop\.ini)$/i;
/** Other files whose names begin with a dot are left out as well, but some cameras and programs name photos like that. */
const HIDDEN = /^\./;
const PHOTO =
  /\.(jpe?g|jpe|jfif|png|gif|webp|hei[cf]|hif|avif|tiff?|bmp|jp2|j2k|jxl|psd|qoi|p[bgpn]m|ico|tga|dng|cr[23w]|n(ef|rw)|arw|sr[2w]|orf|rw2|raf|pef)$/i;
/** Folders of thumbnails, which network drives and phones keep beside the photos; other hidden folders are alike. */
const SYSTEM_FOLDERS = /^(\..*|@eaDir|@__thumb|__MACOSX)$/i;

/** @param {string} name */
export const isPhotoName = (name) => PHOTO.test(name);

/** @param {string} name */
export const isLitterFolder = (name) => SYSTEM_FOLDERS.test(name);

/** @param {string} name */
export const isSystemFile = (name) => SYSTEM_FILES.test(name) || (HIDDEN.test(name) && !PHOTO.test(name));

/**
 * In portions, as the folders are read.
 *
 * @param {FileSystemEntry[]} entries
 * @param {File[]} files the same, as far as they are no folders
 * @returns {AsyncIterable<Portion>}
 */
export const dropped = (entries, files) => (entries.some((entry) => entry.isDirectory) ? walk(entries) : picked(files));

/**
 * An image without a name of its own is named after the present time.
 *
 * @param {File[]} files
 * @param {(at: string) => string} nameAt such a time
 * @returns {AsyncIterable<Portion>}
 */
export async function* pasted(files, nameAt) {
  yield { files: files.map((file) => (file.name === 'image.png' ? renamed(file, nameAt) : file)), unread: [], leftOut: [] };
}

/**
 * @param {File[]} files with the way to them where a folder was picked
 * @returns {AsyncIterable<Portion>}
 */
export async function* picked(files) {
  /** @type {Set<string>} */
  const leftOut = new Set();
  const wanted = files.filter((file) => {
    const folders = (file.webkitRelativePath ?? '').split('/').slice(0, -1);
    const litter = folders.find((name) => SYSTEM_FOLDERS.test(name)) ?? (isSystemFile(file.name) ? file.name : null);
    if (litter !== null) leftOut.add(litter);
    return litter === null;
  });
  yield { files: wanted, unread: [], leftOut: [...leftOut] };
}

/**
 * Tells whether the file can still be read: it may have been moved, or its card removed.
 *
 * @param {File} file
 */
export const isReadable = (file) =>
  file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );

/**
 * @param {FileSystemEntry[]} entries
 * @returns {AsyncGenerator<Portion>}
 */
async function* walk(entries) {
  const isLitter = (/** @type {FileSystemEntry} */ { name, isDirectory }) => (isDirectory ? SYSTEM_FOLDERS.test(name) : isSystemFile(name));
  const wanted = entries.filter((entry) => !isLitter(entry));
  const leftOut = entries.filter(isLitter).map(({ name }) => name);
  const found = await Promise.all(wanted.filter((entry) => entry.isFile).map((entry) => fileOf(/** @type {FileSystemFileEntry} */ (entry))));
  const [files, unread] = [found.filter((one) => one instanceof File), found.filter((one) => typeof one === 'string')];
  if (found.length || leftOut.length) yield { files, unread, leftOut };
  for (const entry of wanted) {
    if (!entry.isDirectory) continue;
    const reader = /** @type {FileSystemDirectoryEntry} */ (entry).createReader();
    try {
      for (let some = await part(reader); some.length > 0; some = await part(reader)) yield* walk(some);
    } catch {
      yield { files: [], unread: [entry.name], leftOut: [] };
    }
  }
}

/**
 * @param {FileSystemFileEntry} entry
 * @returns {Promise<File | string>}
 */
const fileOf = (entry) => new Promise((resolve) => entry.file(resolve, () => resolve(entry.name)));

/**
 * A directory is read in portions; an empty one is the end.
 *
 * @param {FileSystemDirectoryReader} reader
 * @returns {Promise<FileSystemEntry[]>}
 */
function part(reader) {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

/**
 * @param {File} file
 * @param {(at: string) => string} nameAt
 */
function renamed(file, nameAt) {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
  const name = `${nameAt(`${local.slice(0, 10)} ${local.slice(11, 19).replaceAll(':', '.')}`)}.png`;
  return new File([file], name, { type: file.type, lastModified: file.lastModified });
}
