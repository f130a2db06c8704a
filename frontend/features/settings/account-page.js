/** @import { PageParts } from '../shell/page.js' */
import { el, fill } from '../../lib/dom.js';
import { bytesText, countText, dateText } from '../../lib/format.js';
import { View } from '../../lib/view.js';
import { session } from '../session/session.js';
import { accountForm } from './account-form.js';
import { factsList } from './facts.js';
import { settingsFrame, settingsPart } from './settings-frame.js';

/** @implements {PageParts} */
export class AccountPage extends View {
  title = 'Account';
  #facts = el('div');

  render() {
    const { user } = session;
    if (!user) return;
    fill(this, settingsFrame(this.title, this.#facts, settingsPart('Name and e-mail', accountForm(user))));
    this.#drawFacts();
    this.listen(session, 'user', () => this.#drawFacts());
    session.refreshUser().catch(() => {
      // The figures of the last sign-in stand there already.
    });
  }

  #drawFacts() {
    const { user } = session;
    if (!user) return;
    const { images, bytes } = user.storage;
    fill(
      this.#facts,
      factsList(
        ['Member since', dateText(user.createdAt)],
        ['Stored', `${countText(images, 'photo')}, ${bytesText(bytes)}`],
      ),
    );
  }
}

customElements.define('account-page', AccountPage);
