/** @import { PageParts } from '../shell/page.js' */
import { el, fill } from '../../lib/dom.js';
import { dateText } from '../../lib/format.js';
import { View } from '../../lib/view.js';
import { languageChoice } from '../../ui/language-choice.js';
import { session } from '../session/session.js';
import { accountForm } from './account-form.js';
import { descriptionList } from './descriptions.js';
import { EmailNote } from './email-note.js';
import { keysChoice } from './keys-choice.js';
import { mapChoice } from './map-choice.js';
import { memoriesChoice } from './memories-choice.js';
import { settingsFrame, settingsPart } from './settings-frame.js';
import { storageText } from './storage-use.js';
import { texts } from './texts.js';
import { thumbnailsChoice } from './thumbnails-choice.js';

/** @implements {PageParts} */
export class AccountPage extends View {
  title = texts.sections.account;
  #descriptions = el('div');

  render() {
    const { user } = session;
    if (!user) return;
    fill(
      this,
      settingsFrame(
        this.title,
        this.#descriptions,
        settingsPart(texts.account.title, accountForm(user), new EmailNote()),
        settingsPart(texts.language.title, languageChoice(), el('p', { class: 'remark' }, texts.language.remark)),
        memoriesChoice(),
        mapChoice(),
        keysChoice(),
        thumbnailsChoice(),
      ),
    );
    this.#drawDescriptions();
    this.listen(session, 'user', () => this.#drawDescriptions());
    session.refreshUser().catch(() => {
      // The figures of the last sign-in are already shown.
    });
  }

  #drawDescriptions() {
    const { user } = session;
    if (!user) return;
    fill(this.#descriptions, descriptionList([texts.account.memberSince, dateText(user.createdAt)], [texts.account.stored, storageText(user.storage)]));
  }
}

customElements.define('account-page', AccountPage);
