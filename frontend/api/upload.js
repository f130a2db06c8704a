/** @import { CheckResult, ImageView } from './types.js' */
import { bearer, fresh, renewAfter } from './access.js';
import { ask } from './client.js';
import { postFile, problemIn } from './post-file.js';

/**
 * Asks which of these files are already stored.
 *
 * @param {{ id: string, sha256: string }[]} images at most 1000
 * @returns {Promise<CheckResult[]>}
 */
export const check = async (images) => (await ask('/images/check', { method: 'POST', json: { images } })).results;

/**
 * Sends one file.
 *
 * @typedef {{ sha256: string | null, album?: string | null } & Omit<import('./post-file.js').Sending, 'headers'>} Options with `album` it goes
 *   into that album, too; with `sha256` (hex) the service refuses a file that changed on its way
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
  throw await problemIn(answer);
}

/**
 * @param {File} file
 * @param {Options} options
 */
const post = (file, { sha256, album, ...sending }) =>
  postFile('/images', file, {
    headers: {
      Authorization: `Bearer ${bearer()}`,
      ...(sha256 && { 'Repr-Digest': `sha-256=:${base64(sha256)}:` }),
      ...(album && { 'Darkslide-Album': album }),
    },
    ...sending,
  });

/** @param {string} hex */
function base64(hex) {
  return btoa(hex.replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16))));
}
