/** @import { PageParts } from '../shell/page.js' */
import { explain } from '../../api/problem.js';
import { completeConfirmation } from '../../api/single-sign-on.js';
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { tellConfirmed } from './provider-confirmation.js';

/**
 * Where the small window arrives in which somebody has proven to the provider that it is them. It tells the page that waits.
 *
 * @implements {PageParts}
 */
export class ConfirmedPage extends View {
  title = 'Confirming';
  #text = el('p', { role: 'status' }, 'One moment');

  render() {
    fill(this, el('div', { class: 'text-page' }, el('h1', { tabindex: -1 }, this.title), this.#text));
    void this.#complete();
  }

  async #complete() {
    try {
      await completeConfirmation();
      tellConfirmed();
      this.#text.textContent = 'It is confirmed. You can close this window.';
      close();
    } catch (error) {
      this.#text.textContent = `It is not confirmed. ${explain(error)}`;
    }
  }
}

customElements.define('confirmed-page', ConfirmedPage);
