/** @import { PageParts } from '../shell/page.js' */
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { session } from '../session/session.js';
import { activityList } from './activity-list.js';
import { AuthenticatorApp } from './authenticator-app.js';
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
        settingsPart(
          'Password',
          el('p', {}, 'Changing it signs you out everywhere else. Access tokens go on working.'),
          passwordForm(user, () => this.#devices.load().catch(() => {})),
        ),
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
          el(
            'p',
            {},
            'Ten codes for a day on which your phone or your password is lost. Each can be used once. Print them, or keep them in a password manager.',
          ),
          new RecoveryCodes(),
        ),
        settingsPart('Devices', el('p', {}, 'Where you are signed in. If you do not know one of them, sign it out and change your password.'), this.#devices),
        settingsPart(
          'Activity',
          el('p', {}, 'What happened to your account. Entries are removed after 90 days, unless whoever runs this Darkslide has chosen another time.'),
          activityList(),
        ),
      ),
    );
  }
}

customElements.define('security-page', SecurityPage);
