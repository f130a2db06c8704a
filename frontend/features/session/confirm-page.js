/** @import { PageParts } from '../shell/page.js' */
import { confirm } from '../../api/email.js';
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { form } from '../../ui/form.js';
import { authLayout } from './auth-layout.js';
import { codeField, takeCode } from './linked-code.js';
import { session } from './session.js';

/**
 * Confirms an e-mail address. It takes a press of the button: programs that look into mails open their links, too.
 *
 * @implements {PageParts}
 */
export class ConfirmPage extends View {
  title = 'Confirm your e-mail';

  render() {
    this.listen(window, 'hashchange', () => this.#draw());
    this.#draw();
  }

  #draw() {
    fill(
      this,
      authLayout(
        el('h1', { tabindex: -1 }, this.title),
        el('p', {}, 'A confirmed address can be sent a link to set a new password, if you ever lose yours.'),
        form({
          submit: 'Confirm',
          busy: 'Confirming',
          fields: [codeField(takeCode())],
          send: (values) => this.#send(values.code.trim()),
        }),
      ),
    );
  }

  /** @param {string} code */
  async #send(code) {
    await confirm(code);
    if (session.user) session.refreshUser().catch(() => {});
    const heading = el('h1', { tabindex: -1 }, 'Your e-mail is confirmed');
    fill(this, authLayout(heading, el('p', {}, el('a', { href: '/' }, 'Go to your photos'))));
    heading.focus();
  }
}

customElements.define('confirm-page', ConfirmPage);
