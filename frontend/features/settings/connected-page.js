/** @import { PageParts } from '../shell/page.js' */
import { explain } from '../../api/problem.js';
import { completeConnection } from '../../api/single-sign-on.js';
import { el, fill } from '../../lib/dom.js';
import { phrase } from '../../lib/phrase.js';
import { common } from '../../lib/texts.js';
import { View } from '../../lib/view.js';
import { router } from '../../lib/router.js';
import { notices } from '../notices/notices.js';
import { texts } from './security-texts.js';
import { settingsFrame } from './settings-frame.js';

/**
 * Where the browser arrives when it is back from the provider, to connect an identity there to the account.
 *
 * @implements {PageParts}
 */
export class ConnectedPage extends View {
  title = texts.connected.connecting;

  render() {
    this.#show(common.oneMoment);
    void this.#complete();
  }

  /** @param {import('../../lib/dom.js').Child[]} content */
  #show(...content) {
    fill(this, settingsFrame(this.title, el('p', { role: 'status' }, content)));
  }

  async #complete() {
    try {
      const { label } = await completeConnection();
      notices.show({ text: texts.connected.done(label) });
      router.go('/settings/security', { replace: true });
    } catch (error) {
      const link = el('a', { href: '/settings/security' }, texts.connected.back);
      this.#show(...phrase(texts.connected.failed, { why: explain(error), link }));
    }
  }
}

customElements.define('connected-page', ConnectedPage);
