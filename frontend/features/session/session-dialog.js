/** @import { Child } from '../../lib/dom.js' */
import { el } from '../../lib/dom.js';
import { style } from '../../lib/style.js';
import { session } from './session.js';

await style('/ui/forms.css', '/ui/dialogs.css');

/**
 * Asks over the present page, until the user has answered or is signed out. The focus returns to where it was.
 *
 * @template T
 * @param {string} title
 * @param {(answer: (value: T) => void) => Child[]} content
 * @returns {Promise<T | null>} null: the user gave no answer
 */
export function ask(title, content) {
  const gone = new AbortController();
  // One can be over another.
  const id = `dialog-title-${document.querySelectorAll('dialog').length}`;
  const dialog = el('dialog', { class: 'dialog', 'aria-labelledby': id });
  /** @type {T | null} */
  let given = null;
  const answer = (/** @type {T} */ value) => {
    given = value;
    dialog.close();
  };
  dialog.append(el('h2', { id }, title), ...el('div', {}, content(answer)).childNodes);
  session.addEventListener('change', () => dialog.close(), { signal: gone.signal });
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      gone.abort();
      dialog.remove();
      resolve(given);
    });
  });
}
