/**
 * @import { Entry } from '../../lib/zip.js'
 * @import { Manifest } from './manifest.js'
 * @import { Wanted } from './wanted.js'
 */
import { numberText } from '../../lib/format.js';
import { blobOf, entriesOf } from '../../lib/zip.js';
import { FileError } from './file-error.js';
import { kindOf } from './kinds.js';
import { manifest, MAX_MANIFEST } from './manifest.js';
import { faultOf } from './reasons.js';
import { texts } from './texts.js';
import { NOTHING } from './wanted.js';
import { xmpDetails } from './xmp.js';

/** Of a file that is taken out of an archive; what the service takes is less. */
const MAX_BYTES = 2 ** 31;
const MAX_SIDECAR = 1 << 20;

/**
 * An archive or a folder: the names of what is in it, and how each is read.
 *
 * @typedef {{ name: string, paths: string[], has: (path: string) => boolean, blob: (path: string, limit?: number) => Promise<Blob>,
 *   modified: (path: string) => number, size: (path: string) => number }} Container
 *
 * @typedef {Container & { manifests: Manifest[] }} Source
 */

/**
 * @param {File[]} files as they were chosen: archives, or what is in a folder
 * @returns {Promise<{ sources: Source[], refused: { path: string, reason: string }[] }>}
 */
export async function sourcesOf(files) {
  const isArchive = (/** @type {File} */ file) => kindOf(file.name) === 'archive' && pathOf(file).split('/').length <= 2;
  const loose = files.filter((file) => !isArchive(file));
  const refused = [];
  const sources = [];
  const containers = [...(loose.length ? [async () => folder(loose)] : []), ...files.filter(isArchive).map((file) => () => archive(file))];
  for (const [i, open] of containers.entries()) {
    try {
      const container = await open();
      sources.push({ ...container, manifests: await manifestsOf(container) });
    } catch (error) {
      const reason = faultOf(error);
      if (reason === null) throw error;
      const name = i === 0 && loose.length ? texts.folder.name : files.filter(isArchive)[i - (loose.length ? 1 : 0)].name;
      refused.push({ path: name, reason });
    }
  }
  return { sources, refused };
}

/**
 * What a file is: a photo where a manifest names it, whatever its path.
 *
 * @param {Source} source
 * @param {string} path
 */
export const kindIn = ({ manifests }, path) => (manifests.some(({ photos }) => photos.has(path)) ? 'photo' : kindOf(path));

/**
 * What is said of a photo: in the manifest, or else in XMP beside it.
 *
 * @param {Source} source
 * @param {string} path
 * @returns {Promise<{ wanted: Wanted, remark: string }>}
 */
export async function wantedOf(source, path) {
  for (const { photos } of source.manifests) {
    const wanted = photos.get(path);
    if (wanted) return { wanted, remark: '' };
  }
  const stem = path.replace(/\.[^./]+$/, '');
  const sidecar = [`${path}.xmp`, `${path}.XMP`, `${stem}.xmp`, `${stem}.XMP`].find(source.has);
  if (!sidecar) return { wanted: NOTHING, remark: '' };
  try {
    const wanted = xmpDetails(await (await source.blob(sidecar, MAX_SIDECAR)).text());
    return { wanted: wanted ?? NOTHING, remark: wanted ? '' : texts.remarks.noSidecar };
  } catch {
    return { wanted: NOTHING, remark: texts.remarks.sidecarUnreadable };
  }
}

/** The numbers of parts of exports that are not here. @param {Source[]} sources */
export function missingParts(sources) {
  /** @type {Map<string, { parts: number, here: Set<number> }>} */
  const exports = new Map();
  for (const { name, part, parts } of sources.flatMap(({ manifests }) => manifests)) {
    const known = exports.get(name) ?? { parts: 0, here: new Set() };
    exports.set(name, { parts: Math.max(known.parts, parts), here: known.here.add(part) });
  }
  return [...exports.values()].flatMap(({ parts, here }) =>
    Array.from({ length: Math.min(parts, 10_000) }, (_, i) => i + 1)
      .filter((part) => !here.has(part))
      .map((part) => texts.reasons.part(numberText(part), numberText(parts))),
  );
}

/** @param {File} file */
const pathOf = (file) => file.webkitRelativePath || file.name;

/**
 * @param {File[]} files
 * @returns {Container}
 */
function folder(files) {
  const all = new Map(files.map((file) => [pathOf(file), file]));
  const paths = [...all.keys()];
  // An export that was unpacked has its manifests below the folder that was chosen.
  const top = paths[0]?.includes('/') ? `${paths[0].split('/')[0]}/` : '';
  const file = (/** @type {string} */ path) => /** @type {File} */ (all.get(top + path));
  return {
    name: top.slice(0, -1),
    paths: paths.map((path) => path.slice(top.length)),
    has: (path) => all.has(top + path),
    blob: async (path, limit = MAX_BYTES) => (file(path).size > limit ? Promise.reject(new FileError(texts.reasons.tooLarge)) : file(path)),
    modified: (path) => file(path).lastModified,
    size: (path) => file(path).size,
  };
}

/**
 * @param {File} zip
 * @returns {Promise<Container>}
 */
async function archive(zip) {
  const entries = await entriesOf(zip);
  const all = new Map(entries.map((entry) => [entry.path, entry]));
  const entry = (/** @type {string} */ path) => /** @type {Entry} */ (all.get(path));
  return {
    name: zip.name,
    paths: entries.map(({ path }) => path),
    has: (path) => all.has(path),
    blob: (path, limit = MAX_BYTES) => blobOf(zip, entry(path), limit),
    modified: (path) => entry(path).modified,
    size: (path) => entry(path).size,
  };
}

/** @param {Container} container */
async function manifestsOf(container) {
  const found = [];
  for (const path of container.paths) {
    if (kindOf(path) !== 'manifest') continue;
    if (container.size(path) > MAX_MANIFEST) throw new FileError(texts.manifest.tooLarge);
    found.push(manifest(await (await container.blob(path)).text()));
  }
  return found;
}
