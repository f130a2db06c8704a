import { connection } from '../api/connection.js';
import { explain, Problem } from '../api/problem.js';
import { el, icon } from '../lib/dom.js';

/**
 * Says what went wrong. If the service was away, `retry` is called as soon as that may work.
 *
 * @param {string} title
 * @param {unknown} error
 * @param {() => void} retry
 */
export function errorNote(title, error, retry) {
  const note = el(
    'div',
    { class: 'note', role: 'alert' },
    icon('plate', 'plate'),
    el('h2', {}, title),
    el('p', {}, explain(error)),
    lacksFactor(error)
      ? el('p', {}, el('a', { href: '/settings/security' }, 'Set up a second factor'))
      : el('button', { type: 'button', onclick: retry }, 'Try again'),
  );
  retryWhenBack(note, error, retry);
  return note;
}

/**
 * Calls `retry` when a service that was away may be there again, unless the note that says so is gone by then.
 *
 * @param {HTMLElement} note
 * @param {unknown} error
 * @param {() => void} retry
 */
export function retryWhenBack(note, error, retry) {
  if (error instanceof Problem && error.away) connection.addEventListener('again', () => note.isConnected && retry(), { once: true });
}

/** @param {unknown} error */
const lacksFactor = (error) => error instanceof Problem && error.slug === 'second-factor-missing';
