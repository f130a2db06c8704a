/** @import { ImageView } from '../../api/types.js' */
/** @import { PageParts } from '../shell/page.js' */
import { Problem } from '../../api/problem.js';
import { el, fill } from '../../lib/dom.js';
import { common } from '../../lib/texts.js';
import { View } from '../../lib/view.js';
import { errorNote } from '../../ui/error-note.js';
import { texts } from '../images/texts.js';
import { rowForToday } from '../memories/on-this-day.js';
import { withPart } from '../notices/notices.js';
import { byDate, monthHeading } from '../photos/by-date.js';
import { PhotosView } from '../photos/photos-view.js';
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

  seen = this.#photos.seen;

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
const addToAlbum = (images) => withPart(import('../albums/membership.js'), ({ addToChosen }) => addToChosen(images));

/** What is said where there are none comes only then. */
function empty() {
  const note = el('div', { class: 'empty' });
  const load = () =>
    void import('./no-photos.js').then(
      ({ noPhotos }) => fill(note, noPhotos()),
      () => fill(note, errorNote(texts.list.failed, new Problem(0), load)),
    );
  load();
  return note;
}

customElements.define('gallery-page', GalleryPage);
