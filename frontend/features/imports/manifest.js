/** @import { Wanted, WantedAlbum } from './wanted.js' */
import { FileError } from './file-error.js';
import { takenOf } from './taken.js';
import { texts } from './texts.js';

/**
 * What a part of an export says of its photos; `photos` are by path.
 *
 * @typedef {{ name: string, part: number, parts: number, albums: WantedAlbum[], photos: Map<string, Wanted>, damaged: string[] }} Manifest
 */

export const MANIFEST = /^darkslide\/manifest-\d{3,9}\.json$/;
/** Of more than 50,000 photos: no part is as large. */
export const MAX_MANIFEST = 64 << 20;

/**
 * @param {string} text
 * @returns {Manifest}
 * @throws {FileError}
 */
export function manifest(text) {
  const json = parsed(text);
  if (json?.format !== 'darkslide-export' || !Number.isInteger(json.version)) throw new FileError(texts.manifest.strange);
  if (json.version > 1) throw new FileError(texts.manifest.later);
  const albums = list(json.albums).map(album);
  const ids = new Set(albums.map(({ id }) => id));
  return {
    name: String(json.export ?? ''),
    part: Number(json.part) || 1,
    parts: Number(json.parts) || 1,
    albums,
    photos: new Map(list(json.images).map((image) => photo(image, ids))),
    damaged: list(json.damaged).map(({ fileName }) => textOf(fileName) ?? texts.manifest.nameless),
  };
}

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new FileError(texts.manifest.noJson);
  }
}

/** @param {unknown} value @returns {Record<string, unknown>[]} */
function list(value) {
  const all = value ?? [];
  if (!Array.isArray(all) || all.some((one) => typeof one !== 'object' || one === null)) throw new FileError(texts.manifest.strange);
  return all;
}

/** @param {unknown} value */
const textOf = (value) => (typeof value === 'string' ? value : null);

/**
 * @param {Record<string, unknown>} one
 * @returns {WantedAlbum}
 */
function album({ id, name, description, parent, order, cover }) {
  if (typeof id !== 'string' || typeof name !== 'string') throw new FileError(texts.manifest.strange);
  const known = order === 'own' || order === 'newest' ? order : 'oldest';
  return { id, name, description: textOf(description), parent: textOf(parent), order: known, cover: textOf(cover) };
}

/**
 * @param {Record<string, unknown>} one
 * @param {Set<string>} albums the ids of those that there are
 * @returns {[string, Wanted]}
 */
function photo({ id, path, fileName, sha256, taken, description, favourite, tags, rotation, albums: places }, albums) {
  if (typeof path !== 'string' || !/^[0-9a-f]{64}$/i.test(textOf(sha256) ?? '')) throw new FileError(texts.manifest.strange);
  return [
    path,
    {
      id: textOf(id),
      fileName: textOf(fileName),
      sha256: String(sha256).toLowerCase(),
      taken: takenOf(taken),
      description: textOf(description),
      favourite: favourite === true,
      tags: Array.isArray(tags) ? tags.map(String) : [],
      rotation: Number(rotation) || 0,
      albums: list(places)
        .filter(({ id }) => albums.has(String(id)))
        .map(({ id, position }) => ({ id: String(id), position: typeof position === 'number' ? position : Number.MAX_SAFE_INTEGER })),
    },
  ];
}
