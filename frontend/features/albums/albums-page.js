/** @import { PageParts } from '../shell/page.js' */
import * as albums from '../../api/albums.js';
import { el, fill, icon } from '../../lib/dom.js';
import { style } from '../../lib/style.js';
import { View } from '../../lib/view.js';
import { router } from '../../lib/router.js';
import { loadSection } from '../../ui/load-section.js';
import { covers } from './album-cover.js';
import { target } from '../uploads/lazy-uploads.js';
import { albumOfFolder, createAlbum } from './album-dialogs.js';
import { AlbumTree } from './album-tree.js';
import { texts } from './texts.js';

await style('/features/photos/photos.css', '/features/albums/albums.css');

/**
 * The albums that are in no other.
 *
 * @implements {PageParts}
 */
export class AlbumsPage extends View {
  title = texts.albumsPage.title;
  #body = el('div', { class: 'albums-body' });

  render() {
    const create = el('button', { type: 'button', onclick: () => void this.#create() }, icon('add'), texts.albumsPage.create);
    fill(this, el('div', { class: 'album-head' }, el('h1', { tabindex: -1 }, this.title), el('div', { class: 'album-tools' }, create)), this.#body);
  }

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    target.ofFolder = null;
  }

  arrive() {
    target.ofFolder = (name) => albumOfFolder(name, null);
    scrollTo({ top: 0 });
    void loadSection(this.#body, async () => {
      const tree = new AlbumTree(await albums.all());
      fill(this.#body, tree.inside(null).length ? covers(tree.inside(null), tree) : this.#empty());
    });
  }

  async #create() {
    const album = await createAlbum(null);
    if (album) router.go(`/album/${album.id}`);
  }

  #empty() {
    return el(
      'div',
      { class: 'empty' },
      icon('album', 'plate'),
      el('h2', {}, texts.albumsPage.empty),
      el('p', {}, texts.albumsPage.purpose),
      el('button', { type: 'button', class: 'main', onclick: () => void this.#create() }, texts.albumsPage.createFirst),
    );
  }
}

customElements.define('albums-page', AlbumsPage);
