/** @import { PageParts } from './page.js' */
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { texts } from './texts.js';

/** @implements {PageParts} */
export class NotFoundPage extends View {
  title = texts.notFound.title;

  render() {
    fill(
      this,
      el(
        'div',
        { class: 'text-page' },
        el('h1', { tabindex: -1 }, texts.notFound.heading),
        el('p', {}, texts.notFound.text),
        el('p', {}, el('a', { href: '/' }, texts.notFound.toPhotos)),
      ),
    );
  }
}

customElements.define('not-found-page', NotFoundPage);
