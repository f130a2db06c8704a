import { el } from '../../lib/dom.js';
import { texts } from './texts.js';

/**
 * Asks for a second press in place of the button of an entry, because what it does cannot be undone.
 *
 * @param {HTMLElement} entry
 * @param {object} question
 * @param {string} question.label
 * @param {string} question.text what follows from it
 * @param {string} question.act on the button that does it
 * @param {() => void} question.onAct
 * @param {() => void} question.onKeep
 */
export function askTwice(entry, { label, text, act, onAct, onKeep }) {
  const question = el(
    'div',
    { class: 'entry-question', role: 'group', 'aria-label': label },
    el('p', {}, text),
    el('button', { type: 'button', class: 'grave', onclick: onAct }, act),
    el('button', { type: 'button', onclick: onKeep }, texts.entries.keep),
  );
  entry.querySelector('.entry-action')?.replaceWith(question);
  question.querySelector('button')?.focus();
}
