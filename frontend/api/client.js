/** The one place that asks the service, besides uploads (`upload.js`) and the token's renewal (`access.js`). */
import { bearer, fresh, renew } from './access.js';
import { Problem } from './problem.js';

const PATIENCE = 60_000;

/**
 * @typedef {object} Options
 * @property {string} [method]
 * @property {unknown} [json]
 * @property {boolean} [open] no session needed
 * @property {boolean} [keepalive] the page is going: send now, wait for nothing
 * @property {AbortSignal} [signal]
 * @property {Record<string, string>} [headers]
 */

/**
 * @param {string} path
 * @param {Options} [options]
 * @returns {Promise<any>} the JSON of the answer, or null
 * @throws {Problem}
 */
export async function ask(path, options = {}) {
  const response = await send(path, options);
  return response.headers.get('Content-Type')?.includes('json') ? response.json() : null;
}

/**
 * @param {string} path
 * @param {Options} [options]
 * @returns {Promise<Response>}
 */
export async function send(path, options = {}) {
  const { open = false, keepalive = false } = options;
  if (!open && !keepalive) await fresh();
  let response = await once(path, options);
  if (response.status === 401 && !open && !keepalive && !(await isAboutFreshness(response))) {
    await renew();
    response = await once(path, options);
  }
  if (!response.ok) throw await Problem.of(response);
  return response;
}

/**
 * @param {string} path
 * @param {Options} options
 */
async function once(path, { method = 'GET', json, open, keepalive, signal, headers: extra }) {
  const headers = new Headers(extra);
  if (!open) headers.set('Authorization', `Bearer ${bearer()}`);
  if (json !== undefined) headers.set('Content-Type', 'application/json');
  const body = json === undefined ? undefined : JSON.stringify(json);
  const patience = AbortSignal.timeout(PATIENCE);
  const until = signal ? AbortSignal.any([signal, patience]) : patience;
  try {
    return await fetch(path, { method, headers, body, keepalive, signal: until });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Problem(0);
  }
}

/**
 * A renewed token does not help where the password itself is asked for.
 *
 * @param {Response} response
 */
async function isAboutFreshness(response) {
  return (await Problem.of(response.clone())).slug === 'fresh-sign-in-required';
}
