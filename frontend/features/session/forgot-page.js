/** @import { PageParts } from '../shell/page.js' */
import { askForReset } from '../../api/resets.js';
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { field } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { loadSection } from '../../ui/load-section.js';
import { authLayout, options } from './auth-layout.js';

/**
 * Says how to get a new password: by mail where there is mail, by a recovery code, and from whoever runs the service in any case.
 *
 * @implements {PageParts}
 */
export class ForgotPage extends View {
  title = 'Forgot your password?';
  #ways = el('div', { class: 'reset-ways' });

  render() {
    fill(
      this,
      authLayout(
        el('h1', { tabindex: -1 }, this.title),
        el('p', {}, 'Your photos are safe: the password does not lock them, and a new one opens them as before.'),
        this.#ways,
        el('p', { class: 'turn' }, 'Have you kept your recovery codes? ', el('a', { href: '/recovery' }, 'Use a recovery code')),
        el('p', { class: 'turn' }, 'Were you given a code? ', el('a', { href: '/reset' }, 'Set a new password')),
        el('p', { class: 'turn' }, el('a', { href: '/sign-in' }, 'Go to sign-in')),
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
    submit: 'Send me a link',
    busy: 'Sending',
    done: 'If this is the address of an account, a mail is on its way. Its link works for 30 minutes. Nothing changes until you use it.',
    fields: [field({ label: 'E-mail', name: 'email', type: 'email', autocomplete: 'email', autocapitalize: 'none', spellcheck: 'false', maxlength: 254 })],
    send: ({ email }) => askForReset(email.trim()),
  });

/** @param {boolean} mailReset */
const byHand = (mailReset) =>
  el(
    'p',
    {},
    mailReset ? 'No mail? Ask' : 'Ask',
    ' an administrator for a link, or whoever runs this Darkslide: the command ',
    el('code', {}, 'darkslide accounts reset NAME'),
    ' makes one. It works once, within 24 hours.',
  );

customElements.define('forgot-page', ForgotPage);
