/** @import { AlbumView } from '../../api/types.js' */
/** @import { PageParts } from '../shell/page.js' */
import * as albums from '../../api/albums.js';
import { el, fill, icon } from '../../lib/dom.js';
import { style } from '../../lib/style.js';
import { View } from '../../lib/view.js';
import { router } from '../../lib/router.js';
import { loadSection } from '../../ui/load-section.js';
import { invitations } from '../members/invitations.js';
import { InvitationsNote } from '../members/invitations-note.js';
import { covers } from './album-cover.js';
import { target } from '../uploads/lazy-uploads.js';
import { albumOfFolder, createAlbum } from './album-dialogs.js';
import { AlbumTree } from './album-tree.js';
import { texts } from './texts.js';

await style('/features/photos/photos.css', '/features/albums/albums.css');

/**
 * The user's albums that are in no other, those that others share with them, and what they are invited to.
 *
 * @implements {PageParts}
 */
export class AlbumsPage extends View {
  title = texts.albumsPage.title;
  #body = el('div', { class: 'albums-body' });
  #invitations = new InvitationsNote();

  render() {
    this.listen(this.#invitations, 'accepted', () => void this.#show());
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
    void this.#show();
  }

  #show() {
    return loadSection(this.#body, async () => {
      const [own, shared] = await Promise.all([albums.all(), albums.shared(), invitations.look().catch(() => {})]);
      const tree = new AlbumTree(own);
      fill(this.#body, this.#invitations, ...this.#sections(tree.inside(null), tree, shared));
    });
  }

  /**
   * @param {AlbumView[]} own
   * @param {AlbumTree} tree
   * @param {AlbumView[]} shared by others
   */
  #sections(own, tree, shared) {
    if (!own.length && !shared.length) return [this.#empty()];
    return [
      own.length > 0 && covers(own, tree),
      shared.length > 0 &&
        el(
          'section',
          { class: 'albums-shared', 'aria-labelledby': 'albums-shared' },
          el('h2', { id: 'albums-shared' }, texts.albumsPage.shared),
          covers(new AlbumTree(shared).inside(null), tree),
        ),
    ];
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
