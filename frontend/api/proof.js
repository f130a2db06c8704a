/**
 * Some things the service does only for a person who has just shown that it is them. Whoever asks for such a thing waits
 * here while they do.
 */
import { Problem } from './problem.js';

/** @type {(reason: string) => Promise<boolean>} */
let ask = async () => false;
/** @type {Promise<void> | null} */
let pending = null;

/** @param {(reason: string) => Promise<boolean>} asker asks the person, and tells whether they gave the proof */
export const proofBy = (asker) => (ask = asker);

/**
 * One question for everybody who waits for it.
 *
 * @param {string} reason what the person is about to do, as a sentence
 * @returns {Promise<void>}
 * @throws {Problem} where the person would rather not
 */
export function prove(reason) {
  pending ??= given(reason).finally(() => (pending = null));
  return pending;
}

/** @param {string} reason */
async function given(reason) {
  if (await ask(reason)) return;
  throw new Problem(401, { type: '#proof-declined', detail: 'Nothing was changed, because you did not confirm that it is you.' });
}
