/**
 * The service does some things only shortly after the user has given the password. A request for one of them waits here
 * while the user is asked.
 */
import { Problem } from './problem.js';
import { common } from '../lib/texts.js';

/**
 * @typedef {object} Question
 * @property {string} reason what the user is about to do, or why they are asked, as a sentence
 * @property {string} [action] label of the button that confirms
 * @property {boolean} [grave] it cannot be undone
 */

/** @type {(question: Question) => Promise<boolean>} */
let ask = async () => false;
/** @type {Promise<void> | null} */
let pending = null;

/**
 * @param {(question: Question) => Promise<boolean>} asker asks the user, and resolves to whether they gave the password
 */
export const reauthenticateBy = (asker) => (ask = asker);

/**
 * Asks once, for all requests that wait for the answer.
 *
 * @param {Question} question
 * @returns {Promise<void>}
 * @throws {Problem} where the user declines
 */
export function reauthenticate(question) {
  pending ??= given(question).finally(() => (pending = null));
  return pending;
}

/** @param {Question} question */
async function given(question) {
  if (await ask(question)) return;
  throw new Problem(401, { type: '#reauthentication-declined', detail: common.session.notConfirmed });
}
