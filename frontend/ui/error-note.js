import { explain, Problem } from '../api/problem.js';
import { el, icon } from '../lib/dom.js';

/**
 * @param {string} title
 * @param {unknown} error
 * @param {() => void} retry
 */
export const errorNote = (title, error, retry) =>
  el(
    'div',
    { class: 'note', role: 'alert' },
    icon('plate', 'plate'),
    el('h2', {}, title),
    el('p', {}, explain(error)),
    lacksFactor(error)
      ? el('p', {}, el('a', { href: '/settings/security' }, 'Set up a second factor'))
      : el('button', { type: 'button', onclick: retry }, 'Try again'),
  );

/** @param {unknown} error */
const lacksFactor = (error) => error instanceof Problem && error.slug === 'second-factor-missing';
