/** @import { PageParts } from '../shell/page.js' */
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { router } from '../../navigation.js';
import { field } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { authLayout } from './auth-layout.js';
import { newPassword } from './new-password.js';
import { session } from './session.js';

/** @implements {PageParts} */
export class RegisterPage extends View {
  title = 'Create an account';

  render() {
    fill(
      this,
      authLayout(
        el('h1', { tabindex: -1 }, 'Create an account'),
        form({
          submit: 'Create account',
          busy: 'Creating the account',
          fields: [
            field({
              label: 'User name',
              name: 'username',
              autocomplete: 'username',
              autocapitalize: 'none',
              spellcheck: 'false',
              hint: '3 to 32 letters, digits, dots, hyphens or underscores.',
            }),
            field({ label: 'E-mail', name: 'email', type: 'email', autocomplete: 'email', maxlength: 254 }),
            newPassword({ label: 'Password', name: 'password' }, () => this.#own()),
          ],
          send: (account) => this.#register(account),
        }),
        el('p', { class: 'turn' }, 'Already have an account? ', el('a', { href: `/sign-in${location.search}` }, 'Go to sign-in')),
      ),
    );
  }

  /** @param {Record<string, string>} account */
  async #register({ username, email, password }) {
    const { search } = location;
    await session.register({ username: username.trim(), email: email.trim(), password });
    router.go(`/welcome${search}`, { replace: true });
  }

  /** The user's own name and e-mail, which a guesser would try first. */
  #own() {
    return [...this.querySelectorAll('input')].filter(({ name }) => name !== 'password').map(({ value }) => value);
  }
}

customElements.define('register-page', RegisterPage);
