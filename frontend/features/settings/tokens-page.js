/** @import { PageParts } from '../shell/page.js' */
/** @import { TokenView } from '../../api/types.js' */
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { session } from '../session/session.js';
import { newToken } from './new-token.js';
import { settingsFrame, settingsPart } from './settings-frame.js';
import { texts } from './texts.js';
import { tokenForm } from './token-form.js';
import { TokenList } from './token-list.js';

/** @implements {PageParts} */
export class TokensPage extends View {
  title = texts.sections.tokens;
  #list = new TokenList();
  #new = el('div');

  render() {
    if (!session.user) return;
    fill(
      this,
      settingsFrame(
        this.title,
        el('p', {}, texts.tokens.about),
        this.#new,
        settingsPart(texts.tokens.yours, this.#list),
        settingsPart(
          texts.newToken.title,
          tokenForm((made) => this.#show(made)),
        ),
      ),
    );
  }

  /** @param {TokenView & { token: string }} made */
  async #show(made) {
    fill(
      this.#new,
      newToken(made, () => this.#hide()),
    );
    const heading = this.#new.querySelector('h2');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'center' });
    await this.#list.load().catch(() => {
      // The list stays as it was; the token is on the screen.
    });
  }

  #hide() {
    fill(this.#new);
    this.querySelector('h1')?.focus();
  }
}

customElements.define('tokens-page', TokensPage);
