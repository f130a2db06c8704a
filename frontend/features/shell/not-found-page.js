/** @import { PageParts } from './page.js' */
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';

/** @implements {PageParts} */
export class NotFoundPage extends View {
  title = 'Nothing here';

  render() {
    fill(
      this,
      el(
        'div',
        { class: 'text-page' },
        el('h1', { tabindex: -1 }, 'Nothing at this address'),
        el('p', {}, 'The address may be mistyped, or what was here has moved. Your photos are not affected.'),
        el('p', {}, el('a', { href: '/' }, 'Go to your photos')),
      ),
    );
  }
}

customElements.define('not-found-page', NotFoundPage);
