/** @import { DeletionRecord, UserView } from '../api/types.js' */
import * as users from '../api/users.js';
import { eraseSection, erasedNote } from '../components/account-erasure.js';
import { sealingSection } from '../components/sealing-section.js';
import { el, fill } from '../lib/dom.js';
import { bytesText, countText, dateText } from '../lib/format.js';
import { saveJson } from '../lib/save.js';
import { View } from '../lib/view.js';
import { session } from '../state/session.js';
import { deletionRecords } from '../state/trash.js';

export class AccountPage extends View {
  title = 'Account';
  /** The account is gone, and this page holds the last word about it: it may stay without a session. */
  parting = false;
  #facts = el('dl', { class: 'facts' });

  render() {
    const { user } = session;
    if (!user) return;
    fill(
      this,
      el(
        'div',
        { class: 'text-page' },
        el('h1', { tabindex: -1 }, 'Account'),
        this.#facts,
        deletionRecords.length > 0 && recordsSection(deletionRecords),
        sealingSection(),
        eraseSection(user, (password) => this.#erase(user, password)),
      ),
    );
    this.#drawFacts(user);
    this.listen(session, 'user', () => session.user && this.#drawFacts(session.user));
    session.refreshUser().catch(() => {
      // The figures of the last sign-in stand there already.
    });
  }

  /** @param {UserView} user */
  #drawFacts(user) {
    const { images, bytes } = user.storage;
    fill(
      this.#facts,
      fact('User name', user.username),
      fact('E-mail', user.email),
      fact('Member since', dateText(user.createdAt)),
      fact('Stored', `${countText(images, 'photo')}, ${bytesText(bytes)}`),
    );
  }

  /**
   * The service wants a sign-in of the last minutes for this, so the password opens one.
   *
   * @param {UserView} user
   * @param {string} password
   */
  async #erase(user, password) {
    await session.signIn(user.username, password);
    const record = await users.erase();
    this.parting = true;
    fill(this, erasedNote(record));
    this.querySelector('h1')?.focus();
    session.end();
  }
}

/** @param {DeletionRecord[]} records */
const recordsSection = (records) =>
  el(
    'section',
    {},
    el('h2', {}, 'Deletion records'),
    el('p', {}, 'You deleted photos for ever in this visit. That came with signed records of what was destroyed and until when backups may still hold it. The records are not kept here: save them now if you want them.'),
    el('button', { type: 'button', onclick: () => saveJson(records, 'darkslide-deletion-records.json') }, 'Save the deletion records'),
  );

/**
 * @param {string} term
 * @param {string} value
 */
const fact = (term, value) => el('div', {}, el('dt', {}, term), el('dd', {}, value));

customElements.define('account-page', AccountPage);
