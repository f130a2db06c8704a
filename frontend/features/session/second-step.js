/** @import { SecondStep } from '../../api/types.js' */
import * as factors from '../../api/factors.js';
import { el, fill } from '../../lib/dom.js';
import { field } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { authLayout } from './auth-layout.js';
import { session } from './session.js';

const APP = {
  label: 'Code',
  inputmode: 'numeric',
  autocomplete: 'one-time-code',
  maxlength: 16,
  hint: 'Six digits that your authenticator app shows now.',
};
const PAPER = {
  label: 'Recovery code',
  autocomplete: 'off',
  maxlength: 64,
  hint: 'One that you have not used yet, such as mfra-x3dp-ehpk-3pxp.',
};

/**
 * Asks for what follows the password.
 *
 * @param {SecondStep} step
 * @param {() => void} back to the password
 */
export function secondStep({ token, kinds }, back) {
  const place = el('div', { class: 'second-step' });
  /** @param {boolean} app */
  const show = (app) => {
    const { label, hint, ...attributes } = app ? APP : PAPER;
    fill(
      place,
      form({
        submit: 'Sign in',
        busy: 'Signing in',
        fields: [field({ label, hint, name: 'code', autocapitalize: 'none', spellcheck: 'false', ...attributes })],
        send: async ({ code }) => session.accept(await factors.complete(token, code)),
      }),
    );
    place.querySelector('input')?.focus();
  };
  show(true);
  return authLayout(
    el('h1', { tabindex: -1 }, 'Second step'),
    el('p', {}, 'Your password is right. Now the code.'),
    place,
    kinds.includes('recovery-code') && otherWay(show),
    el('p', { class: 'turn' }, 'Nothing of it at hand? An administrator can remove the second factor from your account.'),
    el('p', { class: 'turn' }, 'Somebody else, or too late? ', el('button', { type: 'button', class: 'quiet', onclick: back }, 'Start again')),
  );
}

/** @param {(app: boolean) => void} show */
function otherWay(show) {
  let app = true;
  const button = el('button', { type: 'button', class: 'quiet' }, 'Use a recovery code');
  button.addEventListener('click', () => {
    app = !app;
    button.textContent = app ? 'Use a recovery code' : 'Use the app';
    show(app);
  });
  return el('p', { class: 'turn' }, 'Another way? ', button);
}
