/** @import { UserView } from '../../api/types.js' */
import { askForConfirmation } from '../../api/email.js';
import { explain } from '../../api/problem.js';
import { options } from '../../api/users.js';
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { notices } from '../notices/notices.js';
import { session } from '../session/session.js';
import { texts } from './texts.js';

/** Says, where there is mail, that an address has yet to be confirmed, and sends the link again. */
export class EmailNote extends View {
  render() {
    this.classList.add('part');
    this.listen(session, 'user', () => void this.#show());
    void this.#show();
  }

  async #show() {
    const { user } = session;
    const waits = user && (user.pendingEmail || !user.emailConfirmed);
    // Without an answer the page does without: there is nothing to send then.
    const { mailReset } = waits ? await options().catch(() => ({ mailReset: false })) : { mailReset: false };
    if (user !== session.user) return; // The next call shows what has become of it.
    this.hidden = !mailReset;
    fill(
      this,
      mailReset && user && el('p', {}, sentence(user)),
      mailReset && el('button', { type: 'button', onclick: () => this.#send() }, texts.email.sendAgain),
    );
  }

  async #send() {
    try {
      await askForConfirmation();
      notices.show({ text: texts.email.sent });
    } catch (error) {
      notices.show({ text: texts.email.failed(explain(error)), grave: true });
    }
  }
}

/** @param {UserView} user */
const sentence = ({ email, pendingEmail }) => (pendingEmail ? texts.email.pending(pendingEmail, email) : texts.email.unconfirmed(email));

customElements.define('email-note', EmailNote);
