/** @import { State } from './upload.js' */

/**
 * Sums up the progress of many files. Bytes of failed files are left out, because they are not being sent.
 *
 * @typedef {{ count: number, finished: number, bytes: number, sent: number, retryable: number, noRoom: number, of: Record<State, number> }} Tally
 *
 * @param {Iterable<{ state: State, finished: boolean, final: boolean, noRoom: boolean, sent: number, file: { size: number } }>} items
 * @returns {Tally}
 */
export function tally(items) {
  /** @type {Tally} */
  const sum = {
    count: 0,
    finished: 0,
    bytes: 0,
    sent: 0,
    retryable: 0,
    noRoom: 0,
    of: { waiting: 0, uploading: 0, uploaded: 0, there: 0, restored: 0, failed: 0 },
  };
  for (const { state, finished, final, noRoom, sent, file } of items) {
    sum.count++;
    sum.of[state]++;
    if (finished) sum.finished++;
    if (state === 'failed') {
      if (!final) sum.retryable++;
      if (noRoom) sum.noRoom++;
      continue;
    }
    sum.bytes += file.size;
    sum.sent += sent;
  }
  return sum;
}

/**
 * @param {Tally} tally
 * @param {number | null} rate in bytes per second
 * @returns {number | null} seconds until all of it is sent, or null while that cannot be told
 */
export const secondsLeft = ({ bytes, sent }, rate) => (rate ? (bytes - sent) / rate : null);
