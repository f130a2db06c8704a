/** @import { ImageView } from '../../api/types.js' */
/** @import { Upload } from './upload.js' */
import * as albums from '../../api/albums.js';
import * as images from '../../api/images.js';
import * as trash from '../../api/trash.js';
import * as service from '../../api/upload.js';
import { digest } from '../../lib/digest.js';

/** Hashing a larger file takes longer than it saves. */
const MAX_HASHED_BYTES = 300_000_000;
/** Number of files that are read and checked in one batch: few at first, so that sending starts at once. */
const BATCH_FILES = 100;
const FIRST_BATCH_FILES = 3;
/** Largest size of a batch, so that files do not wait for each other long. */
const BATCH_BYTES = 64_000_000;
/** While this many are ready to be sent, no others are read. */
const MAX_READY = 24;

/**
 * Returns the files to be checked next, if it is time for any.
 *
 * @param {Upload[]} items all that there are
 */
export function nextUnchecked(items) {
  const waiting = items.filter(({ state }) => state === 'waiting');
  if (waiting.filter(({ checked }) => checked).length >= MAX_READY) return [];
  const count = items.some(({ checked }) => checked) ? BATCH_FILES : FIRST_BATCH_FILES;
  const found = [];
  let bytes = 0;
  for (const item of waiting) {
    if (item.checked) continue;
    found.push(item);
    bytes += item.file.size;
    if (found.length === count || bytes > BATCH_BYTES) break;
  }
  return found;
}

/**
 * Reads files and asks which of them are already stored; those are done without being sent. Images in the trash are
 * restored, and what is for an album goes into it.
 *
 * @param {Upload[]} batch
 * @returns {Promise<Known[]>} those that lists have to hear of
 */
export async function check(batch) {
  for (const item of batch) {
    if (!item.cancelled && item.file.size <= MAX_HASHED_BYTES) item.sha256 ??= await digest(item.file);
  }
  const read = batch.filter(({ sha256, cancelled }) => sha256 && !cancelled);
  const known = read.length ? await resolveKnown(read) : [];
  for (const item of batch) item.checked = true;
  return known;
}

/**
 * @typedef {{ image: ImageView, album: string | null }} Known
 *
 * @param {Upload[]} read
 * @returns {Promise<Known[]>}
 */
async function resolveKnown(read) {
  const byId = new Map(read.map((item) => [item.id, item]));
  try {
    const results = await service.check(read.map(({ id, sha256 }) => ({ id, sha256: sha256 ?? '' })));
    const found = (/** @type {string} */ wanted) =>
      new Map(results.flatMap(({ id, action, image }) => (action === wanted && image && byId.has(id) ? [[image, /** @type {Upload} */ (byId.get(id))]] : [])));
    const [there, trashed] = [found('duplicate'), found('trashed')];
    const back = trashed.size ? await restore(trashed) : [];
    const placed = await place([...there, ...back]);
    for (const item of there.values()) item.arrive('there');
    return viewsOf([...back, ...placed.filter(([id]) => there.has(id))]);
  } catch {
    // The check only saves traffic: the service detects duplicates by itself.
    return [];
  }
}

/**
 * @param {Map<string, Upload>} trashed by the image's id
 * @returns {Promise<[string, Upload][]>} those that are back
 */
async function restore(trashed) {
  const results = await trash.restore([...trashed.keys()]);
  const back = [...trashed].filter(([image]) => results.some(({ id, status }) => id === image && status === 'restored'));
  for (const [, item] of back) item.arrive('restored');
  return back;
}

/**
 * Puts images into the albums that their files are for.
 *
 * @param {[string, Upload][]} known by the image's id
 * @returns {Promise<[string, Upload][]>} those that are in one
 */
async function place(known) {
  const placed = known.filter(([, { album }]) => album);
  for (const album of new Set(placed.map(([, item]) => item.album))) {
    const ids = placed.filter(([, item]) => item.album === album).map(([id]) => id);
    await albums.add(/** @type {string} */ (album), ids);
  }
  return placed;
}

/**
 * @param {[string, Upload][]} known
 * @returns {Promise<Known[]>}
 */
async function viewsOf(known) {
  const found = await Promise.allSettled(known.map(async ([id, { album }]) => ({ image: await images.get(id), album })));
  return found.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}
