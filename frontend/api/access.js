/**
 * The access token: in this module's memory and nowhere else. A request that needs it during a renewal waits for that
 * renewal.
 *
 * Events on `access`: `granted` (detail: the Grant), `lost` when the session has ended.
 *
 * @import { Grant } from './types.js'
 */
import { connection } from './connection.js';
import { Problem } from './problem.js';

export const access = new EventTarget();

/** A token is renewed this long before it expires, so that no request goes out with one that is about to. */
const RENEW_BEFORE = 15_000;

/** The other tabs wait while one renews. */
const TIMEOUT = 30_000;

let token = '';
let endsAt = 0;
/** @type {Promise<void> | null} */
let renewal = null;
let stay = new AbortController();
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

export const bearer = () => token;

/** @param {Grant} grant */
export function grant(grant) {
  token = grant.accessToken;
  endsAt = Date.now() + grant.expiresIn * 1000;
  clearTimeout(timer);
  // Images are authorized by a cookie that expires with the token, and an <img> cannot renew it: renew early while the page is open.
  timer = setTimeout(() => keepYoung(), grant.expiresIn * 750);
  access.dispatchEvent(new CustomEvent('granted', { detail: grant }));
}

export function forget() {
  clearTimeout(timer);
  token = '';
  endsAt = 0;
}

/** Aborted when the user signs out: a later answer belongs to nobody. */
export const staying = () => stay.signal;

/**
 * What was asked for in this session is let go: images too, which could come into a cache that has just been emptied.
 *
 * @returns {() => void} asks for the images again, where the session could not be ended
 */
export function letGo() {
  stay.abort();
  stay = new AbortController();
  const images = [...document.images].filter(({ complete }) => !complete).map((image) => ({ image, src: image.src }));
  for (const { image } of images) image.removeAttribute('src');
  return () => images.forEach(({ image, src }) => (image.src = src));
}

/** Waits until the token is valid for a while; rejects where nobody is signed in. */
export async function fresh() {
  if (!token && !renewal) throw new Problem(401);
  if (!token || Date.now() >= endsAt - RENEW_BEFORE) await renew();
}

/** @returns {Promise<void>} rejects with a Problem; after a 401 the session is over */
export function renew() {
  renewal ??= alone(exchange).finally(() => (renewal = null));
  return renewal;
}

/**
 * Renews after a 401 with the token `used`, unless another request has renewed it since.
 *
 * @param {string} used
 */
export async function renewAfter(used) {
  if (used === token) await renew();
}

async function exchange() {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch('/users/token', { method: 'POST', headers, signal: AbortSignal.timeout(TIMEOUT) }).catch(unreached);
  if (response.ok) return grant(await response.json().catch(unreached));
  const problem = response.status === 401 ? new Problem(401) : await Problem.of(response).catch(unreached);
  if (problem.away) connection.failed(problem.retryAfter ?? 0);
  if (problem.status < 500 && !problem.passing) {
    forget();
    access.dispatchEvent(new Event('lost'));
  }
  throw problem;
}

/** @returns {never} */
function unreached() {
  connection.failed();
  throw new Problem(0);
}

/**
 * One tab at a time: a refresh token is good for one use, and a second tab that spends it again would end the session.
 *
 * @param {() => Promise<void>} work
 * @returns {Promise<void>}
 */
async function alone(work) {
  // Only on https and localhost do browsers offer locks.
  if (!navigator.locks) return work();
  await navigator.locks.request('darkslide-renewal', work);
}

function keepYoung() {
  if (document.visibilityState === 'visible') renew().catch(() => {});
}

document.addEventListener('visibilitychange', () => {
  if (token && Date.now() > endsAt - 2 * 60_000) keepYoung();
});
