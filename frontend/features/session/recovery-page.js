/** @import { PageParts } from '../shell/page.js' */
import * as factors from '../../api/factors.js';
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { field } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { authLayout } from './auth-layout.js';
import { signIn } from './lazy-second-step.js';
import { newPassword } from './new-password.js';

/** @implements {PageParts} */
export class RecoveryPage extends View {
  title = 'Set a new password';

  render() {
    fill(
      this,
      authLayout(
        el('h1', { tabindex: -1 }, this.title),
        el('p', {}, 'With one of your recovery codes. Every device is signed out; no photo is lost, and a second factor stays.'),
        form({
          submit: 'Set the password',
          busy: 'Setting the password',
          fields: [
            field({ label: 'User name or e-mail', name: 'login', autocomplete: 'username', autocapitalize: 'none', spellcheck: 'false', maxlength: 254 }),
            field({ label: 'Recovery code', name: 'code', autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false', maxlength: 64 }),
            newPassword({ label: 'New password', name: 'newPassword' }, () => [this.#login()]),
          ],
          send: ({ login, code, newPassword: password }) => this.#recover(login.trim(), code, password),
        }),
        el('p', { class: 'turn' }, 'Remember it after all? ', el('a', { href: '/sign-in' }, 'Go to sign-in')),
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
