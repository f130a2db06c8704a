/** All requests to the service, except uploads (`upload.js`) and the token's renewal (`access.js`). */
import { access, bearer, fresh, renewAfter, staying } from './access.js';
import { connection } from './connection.js';
import { Problem, slugOf } from './problem.js';
import { common } from '../lib/texts.js';

const TIMEOUT = 60_000;

/**
 * Refusals that can be remedied, in the order in which they occur. After each remedy the request is sent once more.
 *
 * @type {{ slug: string, remedy: (used: string) => Promise<void> }[]}
 */
const REMEDIES = [
  { slug: 'unauthorized', remedy: renewAfter },
  { slug: 'fresh-sign-in-required', remedy: () => reauthenticate({ reason: common.session.longAgo }) },
];

/**
 * @typedef {object} Options
 * @property {string} [method]
 * @property {unknown} [json]
 * @property {boolean} [open] no session needed
 * @property {AbortSignal} [signal]
 * @property {Record<string, string>} [headers]
 */

/**
 * @param {string} path
 * @param {Options} [options]
 * @returns {Promise<any>} the JSON of the answer, or null
 * @throws {Problem} or an AbortError, by the signal or because the user signs out
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
  const remedies = options.open ? [] : REMEDIES;
  if (remedies.length) await fresh();
  const used = bearer();
  let response = await once(path, options);
  for (const { slug, remedy } of remedies) {
    if (response.status !== 401 || (await slugOf(response)) !== slug) continue;
    await remedy(used);
    response = await once(path, options);
  }
  if (!response.ok) throw await problemOf(response);
  connection.worked();
  return response;
}

/** @type {Promise<boolean> | null} */
let asking = null;

function tryService() {
  asking ??= ask('/users/options', { open: true })
    .then(
      () => true,
      () => false, // `connection` knows
    )
    .finally(() => (asking = null));
  return asking;
}

/** @param {Response} response */
async function problemOf(response) {
  const problem = await Problem.of(response);
  if (problem.away) connection.failed(problem.retryAfter ?? 0);
  else connection.worked();
  return problem;
}

/**
 * @param {string} path
 * @param {Options} options
 */
async function once(path, { method = 'GET', json, open, signal, headers: extra }) {
  const headers = new Headers(extra);
  if (!open) headers.set('Authorization', `Bearer ${bearer()}`);
  if (json !== undefined) headers.set('Content-Type', 'application/json');
  const body = json === undefined ? undefined : JSON.stringify(json);
  const ends = signal ? [signal, staying()] : [staying()];
  try {
    return await fetch(path, { method, headers, body, signal: AbortSignal.any([...ends, AbortSignal.timeout(TIMEOUT)]) });
  } catch (error) {
    if (ends.some(({ aborted }) => aborted)) throw error;
    connection.failed();
    throw new Problem(0);
  }
}

/**
 * @typedef {object} Question
 * @property {string} reason what the user is about to do, or why they are asked, as a sentence
 * @property {string} [action] label of the button that confirms
 * @property {boolean} [grave] it cannot be undone
 */

/**
 * The service does some things only shortly after the user has given the password. A request for one of them waits while the user is
 * asked.
 *
 * @type {(question: Question) => Promise<boolean>}
 */
let askUser = async () => false;
/** @type {Promise<void> | null} */
let confirming = null;

/**
 * @param {(question: Question) => Promise<boolean>} asker asks the user, and resolves to whether they gave the password
 */
export const reauthenticateBy = (asker) => (askUser = asker);

/**
 * Asks once, for all requests that wait for the answer.
 *
 * @param {Question} question
 * @returns {Promise<void>}
 * @throws {Problem} where the user declines
 */
export function reauthenticate(question) {
  confirming ??= given(question).finally(() => (confirming = null));
  return confirming;
}

/** @param {Question} question */
async function given(question) {
  if (await askUser(question)) return;
  throw new Problem(401, { type: '#reauthentication-declined', detail: common.session.notConfirmed });
}

connection.client = { fresh, access, staying, send, tryService };
