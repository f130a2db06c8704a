import { connection } from '../api/connection.js';
import { explain, Problem } from '../api/problem.js';
import { el, icon } from '../lib/dom.js';
import { common } from '../lib/texts.js';

/**
 * Says what went wrong. If the service was away, it is tried again as soon as that may work; that it still does not is not
 * read aloud each time.
 *
 * @param {string} title
 * @param {unknown} error
 * @param {() => void} retry
 * @param {() => void} [byItself] the same without the user's wish, where that is not the same
 */
export function errorNote(title, error, retry, byItself = retry) {
  const note = el(
    'div',
    { class: 'note', role: roleOf(error) },
    icon('plate', 'plate'),
    el('h2', {}, title),
    el('p', {}, explain(error)),
    lacksFactor(error)
      ? el('p', {}, el('a', { href: '/settings/security' }, common.outlet.setUpFactor))
      : el('button', { type: 'button', onclick: retry }, common.tryAgain),
  );
  retryWhenBack(note, error, byItself);
  return note;
}

/**
 * Of what says that something went wrong: it is read aloud, unless the same was said before the last try.
 *
 * @param {unknown} error
 */
export const roleOf = (error) => (isAway(error) && connection.retried ? null : 'alert');

/**
 * Calls `retry` when a service that was away may be there again, unless the note that says so is gone by then.
 *
 * @param {HTMLElement} note
 * @param {unknown} error
 * @param {() => void} retry
 */
export function retryWhenBack(note, error, retry) {
  if (isAway(error)) connection.addEventListener('again', () => note.isConnected && retry(), { once: true });
}

/** @param {unknown} error */
const isAway = (error) => error instanceof Problem && error.away;

/** @param {unknown} error */
const lacksFactor = (error) => error instanceof Problem && error.slug === 'second-factor-missing';
