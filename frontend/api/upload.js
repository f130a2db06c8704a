/** @import { CheckResult, ImageView } from './types.js' */
import { zonedText } from './zoned.js';
import { bearer, fresh, renewAfter } from './access.js';
import { ask } from './client.js';
import { Problem } from './problem.js';

/**
 * Asks which of these files are already stored.
 *
 * @param {{ id: string, sha256: string }[]} images at most 1000
 * @returns {Promise<CheckResult[]>}
 */
export const check = async (images) => (await ask('/images/check', { method: 'POST', json: { images } })).results;

/**
 * Sends one file, with XMLHttpRequest because fetch cannot report upload progress.
 *
 * @typedef {{ signal: AbortSignal, sha256: string | null, album?: string | null, modified?: string | null, uploaded?: string,
 *   progress?: (sent: number) => void }} Options `sent` counts the request's bytes; with `album` it goes into that album, too; with `sha256`
 *   (hex) the service refuses a file that changed on its way; `modified` stands for the time of the file, null for none;
 *   `uploaded` is when it was first uploaded, elsewhere
 *
 * @param {File} file
 * @param {Options} options
 * @returns {Promise<{ created: boolean, image: ImageView }>} not created: the same bytes were already stored
 * @throws {Problem} or an AbortError
 */
export async function upload(file, options) {
  await fresh();
  const used = bearer();
  const answer = await post(file, options);
  if (answer.status !== 401) return outcome(answer);
  await renewAfter(used);
  return outcome(await post(file, options));
}

/** Tests whether anything answers at the service's address. */
export const reachable = () =>
  fetch('/favicon.svg', { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(10_000) }).then(
    () => true,
    () => false,
  );

/**
 * @param {XMLHttpRequest} answer
 * @returns {Promise<{ created: boolean, image: ImageView }>}
 */
async function outcome(answer) {
  if (answer.status === 200 || answer.status === 201) {
    return { created: answer.status === 201, image: JSON.parse(answer.responseText) };
  }
  throw await Problem.parse(answer.status, answer.responseText, answer.getResponseHeader('Retry-After'));
}

/**
 * @param {File} file
 * @param {Options} options
 * @returns {Promise<XMLHttpRequest>}
 */
function post(file, { signal, sha256, album, modified = zonedText(file.lastModified), uploaded, progress }) {
  const request = new XMLHttpRequest();
  request.open('POST', '/images');
  request.setRequestHeader('Authorization', `Bearer ${bearer()}`);
  if (sha256) request.setRequestHeader('Repr-Digest', `sha-256=:${base64(sha256)}:`);
  if (album) request.setRequestHeader('Darkslide-Album', album);
  const aborted = () => request.abort();
  signal.addEventListener('abort', aborted, { once: true });
  const done = new Promise((resolve, reject) => {
    request.upload.addEventListener('progress', ({ loaded }) => progress?.(loaded));
    request.addEventListener('load', () => resolve(request));
    request.addEventListener('error', () => reject(new Problem(0)));
    request.addEventListener('abort', () => reject(signal.reason));
  });
  if (signal.aborted) return Promise.reject(signal.reason);
  request.send(formOf(file, modified, uploaded));
  return done.finally(() => signal.removeEventListener('abort', aborted));
}

/** @param {string} hex */
function base64(hex) {
  return btoa(hex.replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16))));
}

/**
 * @param {File} file
 * @param {string | null} modified
 * @param {string} [uploaded]
 */
function formOf(file, modified, uploaded) {
  const form = new FormData();
  // The service reads the form as it streams in, so the fields about the file precede it.
  if (modified) form.append('lastModified', modified);
  if (uploaded) form.append('uploadedAt', uploaded);
  form.append('file', file, file.name);
  return form;
}
