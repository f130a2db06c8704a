/** @import { PageParts } from '../shell/page.js' */
import { el, fill } from '../../lib/dom.js';
import { wished } from '../../lib/router.js';
import { View } from '../../lib/view.js';
import { session } from '../session/session.js';
import { RecoveryCodes } from './recovery-codes.js';
import { settingsPart } from './settings-frame.js';

/** Offers recovery codes to who has just registered. @implements {PageParts} */
export class WelcomePage extends View {
  title = 'Welcome';

  render() {
    if (!session.user) return;
    fill(
      this,
      el(
        'div',
        { class: 'settings welcome' },
        el(
          'div',
          { class: 'settings-body' },
          el('h1', { tabindex: -1 }, `Welcome, ${session.user.username}`),
          el(
            'p',
            {},
            session.user.hasPassword
              ? 'Your account is ready. If you ever forget your password, a recovery code lets you set a new one.'
              : 'Your account is ready. If the provider that you sign in with is ever down, a recovery code lets you set a password.',
          ),
          settingsPart('Recovery codes', new RecoveryCodes()),
          el(
            'p',
            {},
            el('a', { href: wished(new URL(location.href)) }, 'Go to your photos'),
            '. You find the codes under Account, Security, and can make them at any time.',
          ),
        ),
      ),
    );
  }
}

customElements.define('welcome-page', WelcomePage);
