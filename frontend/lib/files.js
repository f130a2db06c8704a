/** Files as people hand them over: dropped (folders too), pasted or picked. */

/** What systems leave behind in folders; nobody means to upload it. */
const LITTER = /^(\..*|thumbs\.db|desktop\.ini)$/i;

/**
 * @param {DataTransfer} transfer read before the event ends: the browser empties it afterwards
 * @returns {Promise<File[]>}
 */
export function droppedFiles(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  if (!entries.some((entry) => entry?.isDirectory)) return Promise.resolve([...transfer.files]);
  return Promise.all(entries.map((entry) => (entry ? walk(entry) : []))).then((found) => found.flat());
}

/**
 * @param {DataTransfer} transfer
 * @returns {File[]} a picture without a name of its own is named after the moment
 */
export function pastedFiles(transfer) {
  return [...transfer.files].map((file) => (file.name === 'image.png' ? renamed(file) : file));
}

/** @param {Iterable<File>} files */
export const withoutLitter = (files) => [...files].filter((file) => !LITTER.test(file.name));

/**
 * @param {FileSystemEntry} entry
 * @returns {Promise<File[]>}
 */
async function walk(entry) {
  if (entry.isFile) {
    const file = /** @type {FileSystemFileEntry} */ (entry);
    return new Promise((resolve) => file.file((found) => resolve([found]), () => resolve([])));
  }
  const reader = /** @type {FileSystemDirectoryEntry} */ (entry).createReader();
  /** @type {File[]} */
  const files = [];
  for (let some = await part(reader); some.length > 0; some = await part(reader)) {
    for (const child of some) files.push(...(await walk(child)));
  }
  return files;
}

/**
 * A directory is read in portions; an empty one is the end.
 *
 * @param {FileSystemDirectoryReader} reader
 * @returns {Promise<FileSystemEntry[]>}
 */
function part(reader) {
  return new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
}

/** @param {File} file */
function renamed(file) {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
  const name = `Pasted ${local.slice(0, 10)} ${local.slice(11, 19).replaceAll(':', '.')}.png`;
  return new File([file], name, { type: file.type, lastModified: file.lastModified });
}
