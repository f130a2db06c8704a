import { field, form } from '../components/field.js';
import { entrance } from '../components/entrance.js';
import { el, fill } from '../lib/dom.js';
import { View } from '../lib/view.js';
import { session } from '../state/session.js';

export class RegisterPage extends View {
  title = 'Create an account';

  render() {
    fill(
      this,
      entrance(
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
            field({
              label: 'Password',
              name: 'password',
              type: 'password',
              autocomplete: 'new-password',
              hint: 'At least 12 characters. A few words that do not belong together are good.',
            }),
          ],
          send: ({ username, email, password }) => session.register({ username: username.trim(), email: email.trim(), password }),
        }),
        el('p', { class: 'turn' }, 'Here before? ', el('a', { href: `/sign-in${location.search}` }, 'Go to sign-in')),
      ),
    );
  }
}

customElements.define('register-page', RegisterPage);
