import { el } from '../../lib/dom.js';
import { style } from '../../lib/style.js';
import { field, nameForManagers } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { session } from './session.js';

await style('/ui/dialogs.css');

/**
 * Asks for the password over the present page. The focus returns to where it was.
 *
 * @param {import('../../api/reauthentication.js').Question} question
 * @returns {Promise<boolean>} whether the user gave it
 */
export function askForPassword({ reason, action = 'Confirm', grave }) {
  const { user } = session;
  const gone = new AbortController();
  let confirmed = false;
  const dialog = el(
    'dialog',
    { class: 'dialog', 'aria-labelledby': 'reauthentication-title' },
    el('h2', { id: 'reauthentication-title' }, 'Confirm that it is you'),
    el('p', {}, reason, ' Your password makes sure that nobody else at this device does it for you.'),
    form({
      submit: action,
      busy: 'Checking',
      grave,
      fields: [
        nameForManagers(user?.username ?? ''),
        field({ label: 'Password', name: 'password', type: 'password', autocomplete: 'current-password', autofocus: true }),
      ],
      send: async ({ password }) => {
        await session.confirm(password);
        confirmed = true;
        dialog.close();
      },
    }),
    el('button', { type: 'button', onclick: () => dialog.close() }, 'Cancel'),
  );
  // A user who has been signed out has nothing to confirm.
  session.addEventListener('change', () => dialog.close(), { signal: gone.signal });
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      gone.abort();
      dialog.remove();
      resolve(confirmed);
    });
  });
}
