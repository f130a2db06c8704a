/** @import { PageParts } from '../shell/page.js' */
import { explain } from '../../api/problem.js';
import { completeConfirmation } from '../../api/single-sign-on.js';
import { el, fill } from '../../lib/dom.js';
import { common } from '../../lib/texts.js';
import { View } from '../../lib/view.js';
import { tellConfirmed } from './provider-confirmation.js';
import { texts } from './texts.js';

/**
 * Where the small window arrives in which somebody has proven to the provider that it is them. It tells the page that waits.
 *
 * @implements {PageParts}
 */
export class ConfirmedPage extends View {
  title = texts.reauthentication.arriving;
  #text = el('p', { role: 'status' }, common.oneMoment);

  render() {
    fill(this, el('div', { class: 'text-page' }, el('h1', { tabindex: -1 }, this.title), this.#text));
    void this.#complete();
  }

  async #complete() {
    try {
      await completeConfirmation();
      tellConfirmed();
      this.#text.textContent = texts.reauthentication.done;
      close();
    } catch (error) {
      this.#text.textContent = texts.reauthentication.failed(explain(error));
    }
  }
}

customElements.define('confirmed-page', ConfirmedPage);
