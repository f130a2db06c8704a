/** @import { PageParts } from '../shell/page.js' */
import { el, fill } from '../../lib/dom.js';
import { phrase } from '../../lib/phrase.js';
import { wished } from '../../lib/router.js';
import { View } from '../../lib/view.js';
import { session } from '../session/session.js';
import { RecoveryCodes } from './recovery-codes.js';
import { settingsPart } from './settings-frame.js';
import { texts } from './texts.js';

/** Offers recovery codes to who has just registered. @implements {PageParts} */
export class WelcomePage extends View {
  title = texts.welcome.title;

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
          el('h1', { tabindex: -1 }, texts.welcome.heading(session.user.username)),
          el('p', {}, session.user.hasPassword ? texts.welcome.withPassword : texts.welcome.withoutPassword),
          settingsPart(texts.welcome.codes, new RecoveryCodes()),
          el('p', {}, phrase(texts.welcome.further, { link: el('a', { href: wished(new URL(location.href)) }, texts.welcome.photos) })),
        ),
      ),
    );
  }
}

customElements.define('welcome-page', WelcomePage);
