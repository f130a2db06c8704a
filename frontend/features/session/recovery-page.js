/** @import { PageParts } from '../shell/page.js' */
import * as factors from '../../api/factors.js';
import { el, fill } from '../../lib/dom.js';
import { phrase } from '../../lib/phrase.js';
import { View } from '../../lib/view.js';
import { field } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { authLayout } from './auth-layout.js';
import { signIn } from './lazy-second-step.js';
import { newPassword } from './new-password.js';
import { texts } from './texts.js';

/** @implements {PageParts} */
export class RecoveryPage extends View {
  title = texts.recovery.title;

  render() {
    fill(
      this,
      authLayout(
        el('h1', { tabindex: -1 }, this.title),
        el('p', {}, texts.recovery.lead),
        form({
          submit: texts.recovery.submit,
          busy: texts.recovery.busy,
          fields: [
            field({ label: texts.fields.login, name: 'login', autocomplete: 'username', autocapitalize: 'none', spellcheck: 'false', maxlength: 254 }),
            field({ label: texts.fields.recoveryCode, name: 'code', autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false', maxlength: 64 }),
            newPassword({ label: texts.fields.newPassword, name: 'newPassword' }, () => [this.#login()]),
          ],
          send: ({ login, code, newPassword: password }) => this.#recover(login.trim(), code, password),
        }),
        el('p', { class: 'turn' }, phrase(texts.recovery.remembered, { link: el('a', { href: '/sign-in' }, texts.fields.toSignIn) })),
      ),
    );
  }

  /**
   * @param {string} login
   * @param {string} code
   * @param {string} password
   */
  async #recover(login, code, password) {
    await factors.recover({ login, code, newPassword: password });
    await signIn(this, login, password);
  }

  #login() {
    return this.querySelector('input')?.value ?? '';
  }
}

customElements.define('recovery-page', RecoveryPage);
