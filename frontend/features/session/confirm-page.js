/** @import { PageParts } from '../shell/page.js' */
import { confirm } from '../../api/email.js';
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { form } from '../../ui/form.js';
import { authLayout } from './auth-layout.js';
import { codeField, takeCode } from './linked-code.js';
import { session } from './session.js';
import { texts } from './texts.js';

/**
 * Confirms an e-mail address. It takes a press of the button: programs that look into mails open their links, too.
 *
 * @implements {PageParts}
 */
export class ConfirmPage extends View {
  title = texts.confirmEmail.title;

  render() {
    this.listen(window, 'hashchange', () => this.#draw());
    this.#draw();
  }

  #draw() {
    fill(
      this,
      authLayout(
        el('h1', { tabindex: -1 }, this.title),
        el('p', {}, texts.confirmEmail.lead),
        form({
          submit: texts.confirmEmail.submit,
          busy: texts.confirmEmail.busy,
          fields: [codeField(takeCode())],
          send: (values) => this.#send(values.code.trim()),
        }),
      ),
    );
  }

  /** @param {string} code */
  async #send(code) {
    await confirm(code);
    // The pages that come next show the address.
    if (session.user) await session.refreshUser().catch(() => {});
    const heading = el('h1', { tabindex: -1 }, texts.confirmEmail.done);
    fill(this, authLayout(heading, el('p', {}, el('a', { href: '/' }, texts.fields.toPhotos))));
    heading.focus();
  }
}

customElements.define('confirm-page', ConfirmPage);
