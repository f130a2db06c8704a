import * as factors from '../../api/factors.js';
import { list } from '../../api/single-sign-on.js';
import { options } from '../../api/users.js';
import { el, fill } from '../../lib/dom.js';
import { style } from '../../lib/style.js';
import { field, nameForManagers } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { confirmAtProvider } from './provider-confirmation.js';
import { session } from './session.js';

await style('/ui/dialogs.css');

/**
 * A way to confirm.
 *
 * @typedef {object} Way
 * @property {string} offer the button that leads to it
 * @property {() => HTMLElement[]} fields
 * @property {(values: Record<string, string>, signal: AbortSignal) => Promise<void>} send
 * @property {string} [action] label of its own for the button that confirms
 * @property {string} [busy]
 */

/** @type {Way} */
const PASSWORD = {
  offer: 'Use the password',
  fields: () => [
    nameForManagers(session.user?.username ?? ''),
    field({ label: 'Password', name: 'password', type: 'password', autocomplete: 'current-password', autofocus: true }),
  ],
  send: ({ password }) => session.confirm({ password }),
};

/** @type {Way} */
const CODE = {
  offer: 'Use a code of the app',
  fields: () => [
    field({
      label: 'Code',
      name: 'code',
      inputmode: 'numeric',
      autocomplete: 'one-time-code',
      maxlength: 6,
      hint: 'Six digits that your authenticator app shows now.',
    }),
  ],
  send: ({ code }) => session.confirm({ code }),
};

/** @param {string} name @returns {Way} */
const provider = (name) => ({
  offer: `Use ${name}`,
  action: `Confirm with ${name}`,
  busy: 'Go on in the other window',
  fields: () => [],
  send: (_, signal) => confirmAtProvider(signal),
});

/**
 * Asks for the password, or what else the account has to prove that it is its user, over the present page. The focus returns to
 * where it was.
 *
 * @param {import('../../api/reauthentication.js').Question} question
 * @returns {Promise<boolean>} whether the user gave it
 */
export function askForPassword({ reason, action = 'Confirm', grave }) {
  const gone = new AbortController();
  let confirmed = false;
  const place = el('div');
  const others = el('div', { class: 'other-ways' });
  const dialog = el(
    'dialog',
    { class: 'dialog', 'aria-labelledby': 'reauthentication-title' },
    el('h2', { id: 'reauthentication-title' }, 'Confirm that it is you'),
    el('p', {}, reason, ' This makes sure that nobody else at this device does it for you.'),
    place,
    others,
    el('button', { type: 'button', onclick: () => dialog.close() }, 'Cancel'),
  );
  /** @type {Way[]} */
  let ways = session.user?.hasPassword ? [PASSWORD] : [];
  /** @param {Way} way */
  const show = (way) => {
    const { fields, send, busy = 'Checking' } = way;
    fill(
      place,
      form({
        submit: way.action ?? action,
        busy,
        grave,
        fields: fields(),
        send: async (values) => {
          await send(values, gone.signal);
          confirmed = true;
          dialog.close();
        },
      }),
    );
    offer(way);
  };
  /** @param {Way} shown */
  const offer = (shown) =>
    fill(
      others,
      ways.filter((way) => way !== shown).map((way) => el('button', { type: 'button', onclick: () => (show(way), focusIn(place)) }, way.offer)),
    );
  if (ways.length) show(ways[0]);
  // A user who has been signed out has nothing to confirm.
  session.addEventListener('change', () => dialog.close(), { signal: gone.signal });
  document.body.append(dialog);
  dialog.showModal();
  void otherWays().then((more) => {
    const [first] = ways;
    ways = [...ways, ...more];
    if (first) offer(first);
    else if (ways.length) (show(ways[0]), focusIn(place));
    else fill(place, el('p', { role: 'alert' }, 'There is no way to do so right now. Sign out, sign in again, and then do this within ten minutes.'));
  });
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      gone.abort();
      dialog.remove();
      resolve(confirmed);
    });
  });
}

/** @param {HTMLElement} place */
const focusIn = (place) => /** @type {HTMLElement | null} */ (place.querySelector(':is(input, button):not([hidden])'))?.focus();

/** What else the account has. Nobody who has a password waits for that. */
async function otherWays() {
  const [apps, identities, { singleSignOn }] = await Promise.all([
    factors.list().catch(() => []),
    list().catch(() => []),
    options().catch(() => ({ singleSignOn: null })),
  ]);
  return [...(apps.some(({ kind }) => kind === 'authenticator') ? [CODE] : []), ...(identities.length && singleSignOn ? [provider(singleSignOn)] : [])];
}
