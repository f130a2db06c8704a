/** @import { PageParts } from '../shell/page.js' */
import { reset } from '../../api/resets.js';
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { form } from '../../ui/form.js';
import { authLayout } from './auth-layout.js';
import { codeField, takeCode } from './linked-code.js';
import { newPassword } from './new-password.js';
import { session } from './session.js';

/**
 * Sets a new password by a code, from the address or typed in. It may be opened in a browser that is signed in.
 *
 * @implements {PageParts}
 */
export class ResetPage extends View {
  title = 'Set a new password';

  render() {
    this.listen(window, 'hashchange', () => this.#draw());
    this.#draw();
  }

  #draw() {
    const code = takeCode();
    fill(
      this,
      authLayout(
        el('h1', { tabindex: -1 }, this.title),
        el(
          'p',
          { class: 'lead' },
          'This signs you out on all devices. No photo is lost: your password does not lock them. Access tokens stay valid, and a second factor stays on.',
        ),
        form({
          submit: 'Set password',
          busy: 'Setting the password',
          fields: [
            codeField(code, code ? 'It was in the link that you opened.' : 'Paste the code that you were given.'),
            newPassword({ label: 'New password', name: 'newPassword' }, () => []),
          ],
          send: (values) => this.#send(values.code.trim(), values.newPassword),
        }),
        el('p', { class: 'turn' }, el('a', { href: '/sign-in' }, 'Go to sign-in')),
      ),
    );
  }

  /**
   * @param {string} code
   * @param {string} password
   */
  async #send(code, password) {
    await reset({ code, newPassword: password });
    // Whoever is signed in here may be somebody else, and only the service knows.
    if (session.user) await session.refreshUser().catch(() => {});
    const heading = el('h1', { tabindex: -1 }, 'Your password is set');
    fill(
      this,
      authLayout(
        heading,
        el(
          'p',
          {},
          'All devices are signed out. Your photos are as they were. Sign in with the new password; if an access token is not yours, revoke it in the settings.',
        ),
        el('p', {}, el('a', { href: '/sign-in' }, 'Go to sign-in')),
      ),
    );
    heading.focus();
  }
}

customElements.define('reset-page', ResetPage);
