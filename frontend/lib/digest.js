/** Computes the SHA-256 of files in a worker, so that scrolling stays smooth while thousands are read. */
import { workerAddress } from './worker-address.js';

/** @type {Worker | null | undefined} */
let worker;
let last = 0;
/** @type {Map<number, (sha256: string | null) => void>} */
const waiting = new Map();

/**
 * @param {File} file
 * @returns {Promise<string | null>} 64 hex digits, or null when the file cannot be read or there is no worker
 */
export function digest(file) {
  if (worker === undefined) worker = start();
  if (!worker) return Promise.resolve(null);
  const id = ++last;
  worker.postMessage({ id, file });
  return new Promise((resolve) => waiting.set(id, resolve));
}

function start() {
  try {
    const started = new Worker(workerAddress('digest'), { type: 'module' });
    started.addEventListener('message', ({ data }) => answer(data.id, data.sha256));
    started.addEventListener('error', () => {
      for (const id of [...waiting.keys()]) answer(id, null);
    });
    return started;
  } catch {
    return null;
  }
}

/**
 * @param {number} id
 * @param {string | null} sha256
 */
function answer(id, sha256) {
  waiting.get(id)?.(sha256);
  waiting.delete(id);
}
