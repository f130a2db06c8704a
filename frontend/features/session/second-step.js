/** @import { SecondStep } from '../../api/types.js' */
/** @import { Way } from '../../ui/ways.js' */
import * as factors from '../../api/factors.js';
import { el } from '../../lib/dom.js';
import { hasPasskeys } from '../../lib/passkey-support.js';
import { field } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { ways } from '../../ui/ways.js';
import { authLayout } from './auth-layout.js';
import { session } from './session.js';

const APP = {
  label: 'Code',
  inputmode: 'numeric',
  autocomplete: 'one-time-code',
  maxlength: 16,
  hint: 'The six digits that your authenticator app shows now.',
};
const PAPER = {
  label: 'Recovery code',
  autocomplete: 'off',
  maxlength: 64,
  hint: 'One that you have not used yet, such as mfra-x3dp-ehpk-3pxp.',
};

/**
 * Asks for what follows the password, or what stands for it.
 *
 * @param {SecondStep} step
 * @param {() => void} back to the beginning
 * @param {string} [proven] what was the first step
 */
export function secondStep({ token, kinds }, back, proven = 'Your password is right.') {
  /** @type {Way[]} */
  const possible = [];
  if (kinds.includes('passkey') && hasPasskeys()) possible.push({ offer: 'Use a passkey', draw: () => byPasskey(token) });
  if (kinds.includes('authenticator')) possible.push({ offer: 'Use the app', draw: () => byCode(token, APP) });
  if (kinds.includes('recovery-code')) possible.push({ offer: 'Use a recovery code', draw: () => byCode(token, PAPER) });
  return authLayout(
    el('h1', { tabindex: -1 }, 'Second step'),
    el('p', {}, `${proven} Now show that it is you.`),
    possible.length ? ways(possible).element : el('p', {}, NOWHERE),
    el('p', { class: 'turn' }, 'None of these at hand? An administrator can remove the second factor from your account.'),
    el('p', { class: 'turn' }, 'Somebody else, or too late? ', el('button', { type: 'button', class: 'quiet', onclick: back }, 'Start again')),
  );
}

const NOWHERE = 'This account has passkeys, which browsers use over https only. Open Darkslide at the address where they were made.';

/**
 * @param {string} token
 * @param {typeof APP | typeof PAPER} kind
 */
function byCode(token, { label, hint, ...attributes }) {
  return form({
    submit: 'Sign in',
    busy: 'Signing in',
    fields: [field({ label, hint, name: 'code', autocapitalize: 'none', spellcheck: 'false', ...attributes })],
    send: async ({ code }) => session.accept(await factors.complete(token, code)),
  });
}

/** @param {string} token */
function byPasskey(token) {
  return form({
    submit: 'Use your passkey',
    busy: 'Waiting for your device',
    fields: [],
    send: async () => {
      const { signInByPasskey } = await import('./passkeys.js');
      await signInByPasskey(token);
    },
  });
}
