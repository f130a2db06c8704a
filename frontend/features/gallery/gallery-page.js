/** @import { ImageView } from '../../api/types.js' */
/** @import { PageParts } from '../shell/page.js' */
import { el, fill, icon } from '../../lib/dom.js';
import { common } from '../../lib/texts.js';
import { View } from '../../lib/view.js';
import { texts } from '../images/texts.js';
import { rowForToday } from '../memories/on-this-day.js';
import { byDate, monthHeading } from '../photos/by-date.js';
import { PhotosView } from '../photos/photos-view.js';
import { pickFiles } from '../uploads/file-picker.js';
import { gallery } from './gallery.js';

/**
 * All photos, newest first. It stays in the document under the viewer, so that everything is in its place when that
 * closes.
 *
 * @implements {PageParts}
 */
export class GalleryPage extends View {
  title = common.bar.photos;
  collection = {
    list: gallery,
    path: '/',
    imagePath: (/** @type {string} */ id) => `/photo/${id}`,
    tools: [{ name: texts.list.addToAlbum, symbol: 'album', run: (/** @type {ImageView} */ image) => void addToAlbum([image]) }],
  };
  #settled = false;
  #photos = PhotosView.of({
    name: common.bar.photos,
    collection: this.collection,
    grouping: byDate,
    heading: monthHeading,
    dated: true,
    empty,
    actions: (selection) => [
      {
        name: texts.list.addToAlbum,
        symbol: 'album',
        run: () => void addToAlbum(selection.images).then((chosen) => chosen && selection.clear()),
      },
    ],
  });

  render() {
    fill(this, el('h1', { class: 'unseen', tabindex: -1 }, common.bar.photos), this.#photos);
    this.#settled = false;
    this.listen(gallery, 'change', () => this.#settle());
    this.#settle();
  }

  /** The memories come at the moment at which the photos do, or not during this visit: they would move them. */
  #settle() {
    if (this.#settled || !(gallery.items.length || gallery.total)) return;
    this.#settled = true;
    const row = rowForToday();
    if (row) this.#photos.before(row);
  }

  arrive() {
    this.#photos.arrive();
  }

  /** @param {string} id which may be gone by now */
  reveal(id) {
    this.#photos.reveal(id);
  }
}

/** @param {ImageView[]} images */
const addToAlbum = async (images) => (await import('../albums/membership.js')).addToChosen(images);

const empty = () =>
  el(
    'div',
    { class: 'empty' },
    icon('holder', 'holder'),
    el('h2', {}, texts.empty.title),
    el('p', {}, texts.empty.hint),
    el('button', { type: 'button', class: 'main', onclick: pickFiles }, texts.empty.choose),
  );

customElements.define('gallery-page', GalleryPage);
