/** @import { SecondStep } from '../../api/types.js' */
/** @import { Way } from '../../ui/ways.js' */
import * as factors from '../../api/factors.js';
import { el } from '../../lib/dom.js';
import { hasPasskeys } from '../../lib/passkey-support.js';
import { phrase } from '../../lib/phrase.js';
import { field } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { ways } from '../../ui/ways.js';
import { authLayout } from './auth-layout.js';
import { session } from './session.js';
import { texts } from './texts.js';

const APP = {
  label: texts.fields.code,
  inputmode: 'numeric',
  autocomplete: 'one-time-code',
  maxlength: 16,
  hint: texts.fields.appHint,
};
const PAPER = {
  label: texts.fields.recoveryCode,
  autocomplete: 'off',
  maxlength: 64,
  hint: texts.fields.recoveryCodeHint,
};

/**
 * Asks for what follows the password, or what stands for it.
 *
 * @param {SecondStep} step
 * @param {() => void} back to the beginning
 * @param {string} [lead] what the first step was, and what is to follow
 */
export function secondStep({ token, kinds }, back, lead = texts.secondStep.afterPassword) {
  /** @type {Way[]} */
  const possible = [];
  if (kinds.includes('passkey') && hasPasskeys()) possible.push({ offer: texts.fields.usePasskey, draw: () => byPasskey(token) });
  if (kinds.includes('authenticator')) possible.push({ offer: texts.secondStep.useApp, draw: () => byCode(token, APP) });
  if (kinds.includes('recovery-code')) possible.push({ offer: texts.secondStep.useRecoveryCode, draw: () => byCode(token, PAPER) });
  return authLayout(
    el('h1', { tabindex: -1 }, texts.secondStep.title),
    el('p', {}, lead),
    possible.length ? ways(possible).element : el('p', {}, texts.secondStep.nowhere),
    el('p', { class: 'turn' }, texts.secondStep.noneAtHand),
    el(
      'p',
      { class: 'turn' },
      phrase(texts.secondStep.elseOrLate, { button: el('button', { type: 'button', class: 'quiet', onclick: back }, texts.secondStep.startAgain) }),
    ),
  );
}

/**
 * @param {string} token
 * @param {typeof APP | typeof PAPER} kind
 */
function byCode(token, { label, hint, ...attributes }) {
  return form({
    submit: texts.secondStep.submit,
    busy: texts.secondStep.busy,
    fields: [field({ label, hint, name: 'code', autocapitalize: 'none', spellcheck: 'false', ...attributes })],
    send: async ({ code }) => session.accept(await factors.complete(token, code)),
  });
}

/** @param {string} token */
function byPasskey(token) {
  return form({
    submit: texts.secondStep.submitPasskey,
    busy: texts.fields.waiting,
    fields: [],
    send: async () => {
      const { signInByPasskey } = await import('./passkeys.js');
      await signInByPasskey(token);
    },
  });
}
