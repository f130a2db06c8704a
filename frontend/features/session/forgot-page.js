/** @import { PageParts } from '../shell/page.js' */
import { askForReset } from '../../api/resets.js';
import { el, fill } from '../../lib/dom.js';
import { phrase } from '../../lib/phrase.js';
import { View } from '../../lib/view.js';
import { field } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { loadSection } from '../../ui/load-section.js';
import { authLayout, options } from './auth-layout.js';
import { texts } from './texts.js';

/**
 * Says how to get a new password: by mail where there is mail, by a recovery code, and from whoever runs the service in any case.
 *
 * @implements {PageParts}
 */
export class ForgotPage extends View {
  title = texts.forgot.title;
  #ways = el('div', { class: 'reset-ways' });

  render() {
    fill(
      this,
      authLayout(
        el('h1', { tabindex: -1 }, this.title),
        el('p', {}, texts.forgot.safe),
        this.#ways,
        el('p', { class: 'turn' }, phrase(texts.forgot.haveRecoveryCodes, { link: el('a', { href: '/recovery' }, texts.forgot.useRecoveryCode) })),
        el('p', { class: 'turn' }, phrase(texts.forgot.haveCode, { link: el('a', { href: '/reset' }, texts.forgot.setPassword) })),
        el('p', { class: 'turn' }, el('a', { href: '/sign-in' }, texts.fields.toSignIn)),
      ),
    );
    void loadSection(this.#ways, async () => {
      const { mailReset } = await options();
      fill(this.#ways, mailReset && mailForm(), byHand(mailReset));
    });
  }
}

const mailForm = () =>
  form({
    submit: texts.forgot.submit,
    busy: texts.forgot.busy,
    done: texts.forgot.done,
    fields: [
      field({ label: texts.fields.email, name: 'email', type: 'email', autocomplete: 'email', autocapitalize: 'none', spellcheck: 'false', maxlength: 254 }),
    ],
    send: ({ email }) => askForReset(email.trim()),
  });

/** @param {boolean} mailReset */
const byHand = (mailReset) =>
  el('p', {}, phrase(mailReset ? texts.forgot.noMail : texts.forgot.ask, { command: el('code', {}, 'darkslide accounts reset NAME') }));

customElements.define('forgot-page', ForgotPage);
