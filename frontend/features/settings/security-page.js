/** @import { UserView } from '../../api/types.js' */
/** @import { PageParts } from '../shell/page.js' */
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { notices } from '../notices/notices.js';
import { session } from '../session/session.js';
import { activityList } from './activity-list.js';
import { AuthenticatorApp } from './authenticator-app.js';
import { ConnectedSignIns } from './connected-sign-ins.js';
import { DeviceList } from './device-list.js';
import { PasskeyList } from './passkey-list.js';
import { passwordForm } from './password-form.js';
import { RecoveryCodes } from './recovery-codes.js';
import { texts } from './security-texts.js';
import { settingsFrame, settingsPart } from './settings-frame.js';
import { texts as settings } from './texts.js';

/** @implements {PageParts} */
export class SecurityPage extends View {
  title = settings.sections.security;
  #devices = new DeviceList();

  render() {
    const { user } = session;
    if (!user) return;
    fill(
      this,
      settingsFrame(
        this.title,
        this.#password(user),
        new ConnectedSignIns(),
        settingsPart(texts.page.authenticator, el('p', {}, texts.page.aboutAuthenticator), new AuthenticatorApp()),
        settingsPart(texts.page.passkeys, el('p', {}, texts.page.aboutPasskeys), new PasskeyList()),
        settingsPart(texts.page.codes, el('p', {}, texts.page.aboutCodes), new RecoveryCodes()),
        settingsPart(texts.page.devices, el('p', {}, texts.page.aboutDevices), this.#devices),
        settingsPart(texts.page.activity, el('p', {}, texts.page.aboutActivity), activityList()),
      ),
    );
  }

  /**
   * @param {UserView} user
   * @returns {HTMLElement}
   */
  #password(user) {
    const part = settingsPart(
      texts.password.title,
      el('p', {}, aboutPassword(user)),
      passwordForm(user, () => {
        this.#devices.load().catch(() => {});
        if (!user.hasPassword) this.#changeFromNowOn(part, user);
      }),
    );
    return part;
  }

  /**
   * @param {HTMLElement} part
   * @param {UserView} user who has set the first password
   */
  #changeFromNowOn(part, user) {
    const next = this.#password({ ...user, hasPassword: true });
    part.replaceWith(next);
    next.querySelector('h2')?.focus();
    notices.show({ text: texts.password.isSet });
    session.refreshUser().catch(() => {});
  }
}

/** @param {UserView} user */
const aboutPassword = ({ hasPassword }) => (hasPassword ? texts.password.aboutChange : texts.password.aboutFirst);

customElements.define('security-page', SecurityPage);
