import * as factors from '../../api/factors.js';
import { list } from '../../api/single-sign-on.js';
import { options } from '../../api/users.js';
import { el } from '../../lib/dom.js';
import { hasPasskeys } from '../../lib/passkey-support.js';
import { style } from '../../lib/style.js';
import { common } from '../../lib/texts.js';
import { field, nameForManagers } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { ways } from '../../ui/ways.js';
import { confirmAtProvider } from './provider-confirmation.js';
import { session } from './session.js';
import { texts } from './texts.js';

await style('/ui/dialogs.css');

/**
 * @typedef {object} Proof
 * @property {string} offer on the button that chooses it
 * @property {() => HTMLElement[]} fields
 * @property {string} [action] label of its own for the button that confirms
 * @property {string} [busy]
 * @property {(values: Record<string, string>, signal: AbortSignal) => Promise<void>} prove the signal: nobody waits for it any more
 *
 * @typedef {(proof: Proof) => import('../../ui/ways.js').Way} Asking
 */

/**
 * Asks for the password, or another proof that the account has, over the present page. The focus returns to where it was.
 *
 * @param {import('../../api/client.js').Question} question
 * @returns {Promise<boolean>} whether the user gave it
 */
export function askForPassword({ reason, action = texts.reauthentication.submit, grave }) {
  const gone = new AbortController();
  let confirmed = false;
  const dialog = el('dialog', { class: 'dialog', 'aria-labelledby': 'reauthentication-title' });
  /** @type {Asking} */
  const asking = ({ offer, fields, action: own, busy = texts.reauthentication.busy, prove }) => ({
    offer,
    draw: () =>
      form({
        submit: own ?? action,
        busy,
        grave,
        fields: fields(),
        send: async (values) => {
          await prove(values, gone.signal);
          confirmed = true;
          dialog.close();
        },
      }),
  });
  const choice = ways(session.user?.hasPassword ? [asking(PASSWORD)] : []);
  dialog.append(
    el('h2', { id: 'reauthentication-title' }, texts.reauthentication.title),
    el('p', {}, texts.reauthentication.why(reason)),
    choice.element,
    el('button', { type: 'button', onclick: () => dialog.close() }, common.cancel),
  );
  // A user who has been signed out has nothing to confirm.
  session.addEventListener('change', () => dialog.close(), { signal: gone.signal });
  document.body.append(dialog);
  dialog.showModal();
  void offerOthers(choice, asking);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      gone.abort();
      dialog.remove();
      resolve(confirmed);
    });
  });
}

/** @type {Proof} */
const PASSWORD = {
  offer: texts.reauthentication.usePassword,
  fields: () => [
    nameForManagers(session.user?.username ?? ''),
    field({ label: texts.fields.password, name: 'password', type: 'password', autocomplete: 'current-password', autofocus: true }),
  ],
  prove: ({ password }) => session.confirm({ password }),
};

/** @type {Proof} */
const CODE = {
  offer: texts.reauthentication.useApp,
  fields: () => [
    field({
      label: texts.fields.code,
      name: 'code',
      inputmode: 'numeric',
      autocomplete: 'one-time-code',
      maxlength: 6,
      hint: texts.fields.appHint,
    }),
  ],
  prove: ({ code }) => session.confirm({ code }),
};

/** @type {Proof} */
const PASSKEY = {
  offer: texts.fields.usePasskey,
  fields: () => [],
  busy: texts.fields.waiting,
  prove: async () => {
    const { confirmByPasskey } = await import('./passkeys.js');
    await confirmByPasskey();
  },
};

/** @param {string} name @returns {Proof} */
const provider = (name) => ({
  offer: texts.reauthentication.useProvider(name),
  action: texts.reauthentication.submitProvider(name),
  busy: texts.reauthentication.inOtherWindow,
  fields: () => [],
  prove: (_, signal) => confirmAtProvider(signal),
});

/**
 * Adds what else the account has. Nobody who has a password waits for that.
 *
 * @param {import('../../ui/ways.js').Ways} choice
 * @param {Asking} asking
 */
async function offerOthers(choice, asking) {
  const [all, identities, { singleSignOn }] = await Promise.all([
    factors.list().catch(() => []),
    list().catch(() => []),
    options().catch(() => ({ singleSignOn: null })),
  ]);
  const kinds = all.map(({ kind }) => kind);
  if (kinds.includes('authenticator')) choice.add(asking(CODE));
  if (kinds.includes('passkey') && hasPasskeys()) choice.add(asking(PASSKEY));
  if (identities.length && singleSignOn) choice.add(asking(provider(singleSignOn)));
  choice.complete(texts.reauthentication.noWay);
}
