/** @import { Upload } from './upload.js' */
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
 * restored.
 *
 * @param {Upload[]} batch
 * @returns {Promise<import('../../api/types.js').ImageView[]>} those that were restored
 */
export async function check(batch) {
  for (const item of batch) {
    if (!item.cancelled && item.file.size <= MAX_HASHED_BYTES) item.sha256 ??= await digest(item.file);
  }
  const read = batch.filter(({ sha256, cancelled }) => sha256 && !cancelled);
  const restored = read.length ? await resolveKnown(read) : [];
  for (const item of batch) item.checked = true;
  return restored;
}

/** @param {Upload[]} read */
async function resolveKnown(read) {
  const byId = new Map(read.map((item) => [item.id, item]));
  try {
    const results = await service.check(read.map(({ id, sha256 }) => ({ id, sha256: sha256 ?? '' })));
    for (const { id, action } of results) if (action === 'duplicate') byId.get(id)?.arrive('there');
    /** @type {Map<string, Upload>} */
    const trashed = new Map();
    for (const { id, action, image } of results) {
      const item = byId.get(id);
      if (action === 'trashed' && image && item) trashed.set(image, item);
    }
    return trashed.size ? await restore(trashed) : [];
  } catch {
    // The check only saves traffic: the service detects duplicates by itself.
    return [];
  }
}

/** @param {Map<string, Upload>} trashed by the image's id */
async function restore(trashed) {
  const results = await trash.restore([...trashed.keys()]);
  const back = results.filter(({ status }) => status === 'restored').map(({ id }) => id);
  for (const id of back) trashed.get(id)?.arrive('restored');
  const found = await Promise.allSettled(back.map((id) => images.get(id)));
  return found.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}
