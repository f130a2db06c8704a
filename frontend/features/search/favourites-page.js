import { el, icon } from '../../lib/dom.js';
import { Conditions } from './conditions.js';
import { SearchPage } from './search-page.js';

/** The photos with a heart. */
export class FavouritesPage extends SearchPage {
  title = 'Favourites';
  path = '/favourites';
  fixed = new Conditions([{ name: 'favourite', value: 'yes' }]);

  /** @override */
  get label() {
    return 'Search your favourites';
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
      el('h2', {}, 'No favourites yet'),
      el('p', {}, 'Open a photo and press the heart, or select several: they come here, and stay where they are, too.'),
      el('p', {}, el('a', { href: '/' }, 'Go to your photos')),
    );
  }
}

customElements.define('favourites-page', FavouritesPage);
