/** @import { PageParts } from '../shell/page.js' */
import { explain } from '../../api/problem.js';
import { completeConnection } from '../../api/single-sign-on.js';
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { router } from '../../navigation.js';
import { notices } from '../notices/notices.js';
import { settingsFrame } from './settings-frame.js';

/**
 * Where the browser arrives when it is back from the provider, to connect an identity there to the account.
 *
 * @implements {PageParts}
 */
export class ConnectedPage extends View {
  title = 'Connecting';

  render() {
    this.#show('One moment');
    void this.#complete();
  }

  /** @param {import('../../lib/dom.js').Child[]} content */
  #show(...content) {
    fill(this, settingsFrame(this.title, el('p', { role: 'status' }, content)));
  }

  async #complete() {
    try {
      const { label } = await completeConnection();
      notices.show({ text: `${label} is connected. You can sign in with it from now on.` });
      router.go('/settings/security', { replace: true });
    } catch (error) {
      this.#show(`Nothing was connected. ${explain(error)} `, el('a', { href: '/settings/security' }, 'Go to Security'));
    }
  }
}

customElements.define('connected-page', ConnectedPage);
