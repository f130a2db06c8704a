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
import { settingsFrame, settingsPart } from './settings-frame.js';

/** @implements {PageParts} */
export class SecurityPage extends View {
  title = 'Security';
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
        settingsPart(
          'Authenticator app',
          el('p', {}, 'An app on your phone that shows a new code every half minute. Whoever learns your password cannot sign in without it.'),
          new AuthenticatorApp(),
        ),
        settingsPart(
          'Passkeys',
          el('p', {}, 'Sign in with your finger, face or PIN instead of the password. The key never leaves your device or password manager.'),
          new PasskeyList(),
        ),
        settingsPart(
          'Recovery codes',
          el('p', {}, 'Ten codes for the day you lose your phone or forget your password. Each works once. Print them, or keep them in a password manager.'),
          new RecoveryCodes(),
        ),
        settingsPart('Devices', el('p', {}, 'Where you are signed in. If you do not recognise one, sign it out and change your password.'), this.#devices),
        settingsPart(
          'Activity',
          el('p', {}, 'What happened to your account. Entries are removed after 90 days, unless whoever runs this Darkslide has chosen another time.'),
          activityList(),
        ),
      ),
    );
  }

  /**
   * @param {UserView} user
   * @returns {HTMLElement}
   */
  #password(user) {
    const part = settingsPart(
      'Password',
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
    notices.show({ text: 'Your password is set. You can sign in with it from now on.' });
    session.refreshUser().catch(() => {});
  }
}

/** @param {UserView} user */
const aboutPassword = ({ hasPassword }) =>
  hasPassword
    ? 'Changing it signs you out everywhere else. Access tokens keep working.'
    : 'You sign in through a provider and have no password. With one you can sign in even when the provider is down.';

customElements.define('security-page', SecurityPage);
