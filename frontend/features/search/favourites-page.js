import { el, icon } from '../../lib/dom.js';
import { Conditions } from './conditions.js';
import { SearchPage } from './search-page.js';
import { texts } from './texts.js';

/** The photos with a heart. */
export class FavouritesPage extends SearchPage {
  title = texts.favouritesPage.title;
  path = '/favourites';
  fixed = new Conditions([{ name: 'favourite', value: 'yes' }]);

  /** @override */
  get label() {
    return texts.favouritesPage.label;
  }

  /** @override */
  ways() {
    return [];
  }

  /** @override */
  none() {
    return el(
      'div',
      { class: 'empty' },
      icon('heart', 'plate'),
      el('h2', {}, texts.favouritesPage.empty),
      el('p', {}, texts.favouritesPage.howToAdd),
      el('p', {}, el('a', { href: '/' }, texts.favouritesPage.toPhotos)),
    );
  }
}

customElements.define('favourites-page', FavouritesPage);
