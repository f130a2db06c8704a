/** @import { PageParts } from '../shell/page.js' */
import { reset } from '../../api/resets.js';
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { form } from '../../ui/form.js';
import { authLayout } from './auth-layout.js';
import { codeField, takeCode } from './linked-code.js';
import { newPassword } from './new-password.js';
import { session } from './session.js';
import { texts } from './texts.js';

/**
 * Sets a new password by a code, from the address or typed in. It may be opened in a browser that is signed in.
 *
 * @implements {PageParts}
 */
export class ResetPage extends View {
  title = texts.reset.title;

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
        el('p', { class: 'lead' }, texts.reset.lead),
        form({
          submit: texts.reset.submit,
          busy: texts.reset.busy,
          fields: [
            codeField(code, code ? texts.reset.codeOfLink : texts.reset.codeToPaste),
            newPassword({ label: texts.fields.newPassword, name: 'newPassword' }, () => []),
          ],
          send: (values) => this.#send(values.code.trim(), values.newPassword),
        }),
        el('p', { class: 'turn' }, el('a', { href: '/sign-in' }, texts.fields.toSignIn)),
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
    const heading = el('h1', { tabindex: -1 }, texts.reset.done);
    fill(this, authLayout(heading, el('p', {}, texts.reset.next), el('p', {}, el('a', { href: '/sign-in' }, texts.fields.toSignIn))));
    heading.focus();
  }
}

customElements.define('reset-page', ResetPage);
