/** @import { Enrolment, SecondFactor } from '../../api/types.js' */
import * as factors from '../../api/factors.js';
import { copyText } from '../../lib/copy.js';
import { el } from '../../lib/dom.js';
import { phrase } from '../../lib/phrase.js';
import { common } from '../../lib/texts.js';
import { field } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { qrCode } from '../../ui/qr-code.js';
import { texts } from './security-texts.js';

/**
 * Shows what the app has to know, and takes its first code.
 *
 * @param {Enrolment} enrolment
 * @param {(app: SecondFactor) => void} added
 * @param {() => void} given when the user gives up
 */
export function authenticatorForm({ secret, uri, qr }, added, given) {
  const input = el('input', {
    class: 'code',
    value: secret,
    readonly: true,
    'aria-label': texts.authenticator.secret,
    spellcheck: 'false',
    onfocus: () => input.select(),
  });
  const news = el('p', { class: 'form-done', role: 'status' });
  const copy = async () => {
    news.textContent = (await copyText(secret)) ? texts.copying.copied : texts.copying.byHand;
  };
  return el(
    'div',
    { class: 'part authenticator' },
    el('h3', { tabindex: -1 }, texts.authenticator.show),
    el('p', {}, texts.authenticator.scan),
    qrCode(qr, texts.authenticator.qr),
    el('p', {}, phrase(texts.authenticator.sameDevice, { link: el('a', { href: uri }, texts.authenticator.open) })),
    el('div', { class: 'copying' }, input, el('button', { type: 'button', onclick: copy }, texts.copying.copy)),
    news,
    form({
      submit: texts.authenticator.turnOn,
      busy: texts.authenticator.checking,
      fields: [
        field({
          label: texts.authenticator.code,
          name: 'code',
          inputmode: 'numeric',
          autocomplete: 'one-time-code',
          maxlength: 6,
          hint: texts.authenticator.codeHint,
        }),
      ],
      send: async ({ code }) => added(await factors.confirm(code.trim())),
    }),
    el('button', { type: 'button', onclick: given }, common.cancel),
  );
}
