/**
 * Some things the service does only for a person who has just shown that it is them. Whoever asks for such a thing waits
 * here while they do.
 */
import { Problem } from './problem.js';

/**
 * @typedef {object} Question
 * @property {string} reason what the person is about to do, or why they are asked, as a sentence
 * @property {string} [action] what the button says that goes on
 * @property {boolean} [grave] it cannot be undone
 */

/** @type {(question: Question) => Promise<boolean>} */
let ask = async () => false;
/** @type {Promise<void> | null} */
let pending = null;

/** @param {(question: Question) => Promise<boolean>} asker asks the person, and tells whether they gave the proof */
export const reauthenticateBy = (asker) => (ask = asker);

/**
 * One question for everybody who waits for it.
 *
 * @param {Question} question
 * @returns {Promise<void>}
 * @throws {Problem} where the person would rather not
 */
export function reauthenticate(question) {
  pending ??= given(question).finally(() => (pending = null));
  return pending;
}

/** @param {Question} question */
async function given(question) {
  if (await ask(question)) return;
  throw new Problem(401, { type: '#reauthentication-declined', detail: 'Nothing was changed, because you did not confirm that it is you.' });
}
