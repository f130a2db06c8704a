/** @import { Upload } from './upload.js' */
import * as images from '../api/images.js';
import { digest } from '../lib/digest.js';

/** Reading it would take longer than it saves. */
const LARGEST = 300_000_000;

/**
 * Reads files and asks which of them are there already; those are done without being sent.
 *
 * @param {Upload[]} batch
 */
export async function check(batch) {
  for (const item of batch) item.sha256 ??= item.file.size > LARGEST ? null : await digest(item.file);
  const read = batch.flatMap(({ id, sha256 }) => (sha256 ? [{ id, sha256 }] : []));
  if (read.length) await skipKnown(batch, read);
  for (const item of batch) item.checked = true;
}

/**
 * @param {Upload[]} batch
 * @param {{ id: string, sha256: string }[]} read
 */
async function skipKnown(batch, read) {
  try {
    for (const { id, action } of await images.check(read)) {
      if (action === 'duplicate') batch.find((item) => item.id === id)?.skip();
    }
  } catch {
    // It only saves sending: the service tells duplicates by itself.
  }
}
