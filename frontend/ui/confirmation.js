import { el } from '../lib/dom.js';
import { style } from '../lib/style.js';
import { common } from '../lib/texts.js';

await style('/ui/forms.css', '/ui/dialogs.css');

/**
 * Asks before something, as a rule before what cannot be undone.
 *
 * @param {{ title: string, text: string, yes: string, grave?: boolean }} question
 * @returns {Promise<boolean>}
 */
export function confirmed({ title, text, yes, grave = true }) {
  const dialog = el(
    'dialog',
    { class: 'confirmation', 'aria-labelledby': 'confirmation-title', 'aria-describedby': 'confirmation-text' },
    el(
      'form',
      { method: 'dialog' },
      el('h2', { id: 'confirmation-title' }, title),
      el('p', { id: 'confirmation-text' }, text),
      el(
        'div',
        { class: 'confirmation-ways' },
        el('button', { value: 'no' }, common.cancel),
        el('button', { value: 'yes', class: grave ? 'grave' : null }, yes),
      ),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
  });
}
