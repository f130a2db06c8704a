import { explain } from '../api/problem.js';
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
    el('button', { type: 'button', onclick: retry }, 'Try again'),
  );
