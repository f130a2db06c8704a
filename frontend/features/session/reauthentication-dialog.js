import * as factors from '../../api/factors.js';
import { el, fill } from '../../lib/dom.js';
import { style } from '../../lib/style.js';
import { field, nameForManagers } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { session } from './session.js';

await style('/ui/dialogs.css');

/**
 * Asks for the password, or for a code where the account has an app, over the present page. The focus returns to where it was.
 *
 * @param {import('../../api/reauthentication.js').Question} question
 * @returns {Promise<boolean>} whether the user gave it
 */
export function askForPassword({ reason, action = 'Confirm', grave }) {
  const gone = new AbortController();
  let confirmed = false;
  const place = el('div');
  const dialog = el(
    'dialog',
    { class: 'dialog', 'aria-labelledby': 'reauthentication-title' },
    el('h2', { id: 'reauthentication-title' }, 'Confirm that it is you'),
    el('p', {}, reason, ' This makes sure that nobody else at this device does it for you.'),
    place,
    el('button', { type: 'button', onclick: () => dialog.close() }, 'Cancel'),
  );
  /** @param {boolean} byCode */
  const show = (byCode) =>
    fill(
      place,
      form({
        submit: action,
        busy: 'Checking',
        grave,
        fields: byCode ? codeFields() : passwordFields(),
        send: async ({ password, code }) => {
          await session.confirm(byCode ? { code } : { password });
          confirmed = true;
          dialog.close();
        },
      }),
    );
  show(false);
  // A user who has been signed out has nothing to confirm.
  session.addEventListener('change', () => dialog.close(), { signal: gone.signal });
  document.body.append(dialog);
  dialog.showModal();
  void offerCode(dialog, show);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      gone.abort();
      dialog.remove();
      resolve(confirmed);
    });
  });
}

const passwordFields = () => [
  nameForManagers(session.user?.username ?? ''),
  field({ label: 'Password', name: 'password', type: 'password', autocomplete: 'current-password', autofocus: true }),
];

const codeFields = () => [
  field({
    label: 'Code',
    name: 'code',
    inputmode: 'numeric',
    autocomplete: 'one-time-code',
    maxlength: 6,
    hint: 'Six digits that your authenticator app shows now.',
  }),
];

/**
 * Adds the other way, if there is one. Nobody waits for that.
 *
 * @param {HTMLElement} dialog
 * @param {(byCode: boolean) => void} show
 */
async function offerCode(dialog, show) {
  const all = await factors.list().catch(() => []);
  if (!all.some(({ kind }) => kind === 'authenticator')) return;
  let byCode = false;
  const other = el('button', { type: 'button' }, 'Use a code of the app');
  other.addEventListener('click', () => {
    byCode = !byCode;
    other.textContent = byCode ? 'Use the password' : 'Use a code of the app';
    show(byCode);
    /** @type {HTMLElement | null} */ (dialog.querySelector('input:not([hidden])'))?.focus();
  });
  dialog.lastElementChild?.before(other);
}
