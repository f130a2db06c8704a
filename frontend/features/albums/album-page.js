/** @import { AlbumView } from '../../api/types.js' */
/** @import { PageParts } from '../shell/page.js' */
/** @import { PageList } from '../photos/photos-view.js' */
/** @import { Collection } from '../images/image-list.js' */
/** @import { Selection } from '../images/selection.js' */
import * as albums from '../../api/albums.js';
import { Problem } from '../../api/problem.js';
import { el, fill, icon } from '../../lib/dom.js';
import { style } from '../../lib/style.js';
import { View } from '../../lib/view.js';
import { router } from '../../lib/router.js';
import { errorNote } from '../../ui/error-note.js';
import { skeleton } from '../images/placeholder.js';
import { withPart } from '../notices/notices.js';
import { byDate, monthHeading } from '../photos/by-date.js';
import { PhotosView } from '../photos/photos-view.js';
import { pickFiles } from '../uploads/file-picker.js';
import { target } from '../uploads/lazy-uploads.js';
import { actionsOf, toolsOf } from './album-actions.js';
import { covers } from './album-cover.js';
import { albumOfFolder, createAlbum, deleteAlbum, editAlbum } from './album-dialogs.js';
import { headOf, tool } from './album-head.js';
import { isDated, listOf } from './album-list.js';
import { empty, emptyForViewers, goneNote } from './album-notes.js';
import { AlbumTree } from './album-tree.js';
import { dragToOwnPlace } from './drag-order.js';
import { chooseOwnPlace } from './own-order.js';
import { AlbumSequence, WHOLE_ALBUM } from './album-sequence.js';
import { takesPhotos } from './roles.js';
import { texts } from './texts.js';

await style('/features/albums/albums.css');

/** How a grid shows an album in another order than the gallery's: one section, no days. */
const inOneSection = { sectionOf: () => WHOLE_ALBUM, dayOf: () => '', dayText: () => '' };

/**
 * An album: where it is, the albums in it, and its photos with all that the gallery does with photos.
 *
 * @implements {PageParts}
 */
export class AlbumPage extends View {
  title = texts.albumPage.title;
  /** @type {Promise<void> | undefined} */
  ready;
  /** @type {(Collection & { list: PageList }) | undefined} */
  collection;
  #id = '';
  /** @type {AlbumView | null} */
  #album = null;
  #tree = new AlbumTree([]);
  #head = el('div', { class: 'album-head' });
  #inside = el('div');
  #body = el('div', { class: 'album-photos' });
  #export = tool('archive', texts.albumPage.export, () => router.go(`/settings/export?album=${this.#id}`));
  #download = tool('download', texts.albumPage.download, () => void this.#downloadAll());
  /** @type {PhotosView | null} */
  #photos = null;
  /** Ends what keeps the present list true. */
  #listed = new AbortController();

  render() {
    fill(this, this.#head, this.#inside, this.#body);
    fill(this.#head, el('h1', { tabindex: -1 }, texts.albumPage.title));
    this.life.addEventListener('abort', () => this.#leave());
  }

  /** @param {Record<string, string>} params */
  set params({ album }) {
    if (this.#id) return;
    this.#id = album;
    this.ready = this.#load();
  }

  arrive() {
    if (this.#photos) this.#photos.arrive();
    else scrollTo({ top: 0 });
  }

  /** @param {string} id which may be gone by now */
  reveal(id) {
    this.#photos?.reveal(id);
  }

  async #load() {
    fill(this.#body, skeleton(texts.albumPage.loading));
    try {
      const tree = new AlbumTree(await albums.all());
      this.#take(tree, tree.find(this.#id) ?? (await ofOther(this.#id)));
    } catch (error) {
      fill(
        this.#body,
        errorNote(texts.albumPage.failed, error, () => void this.#load().then(() => this.arrive())),
      );
    }
  }

  /**
   * @param {AlbumTree} tree of the user's own albums
   * @param {AlbumView | null} album which may be another's; null: it is not here
   */
  #take(tree, album) {
    if (!this.isConnected) return;
    this.#tree = tree;
    if (!album) return fill(this.#body, goneNote());
    const sorted = this.#album?.order !== album.order;
    this.#album = album;
    this.title = album.name;
    Object.assign(target, {
      album: takesPhotos(album) ? album : null,
      ofFolder: album.owner ? null : (/** @type {string} */ name) => albumOfFolder(name, album),
    });
    this.#drawHead(album);
    const inside = this.#tree.inside(album.id);
    fill(this.#inside, inside.length > 0 && el('section', { class: 'album-inside', 'aria-label': texts.albumPage.inside }, covers(inside, this.#tree)));
    if (sorted) this.#list(album);
  }

  /** @param {AlbumView} album */
  #list(album) {
    this.#listed.abort();
    this.#listed = new AbortController();
    const path = `/album/${album.id}`;
    const list = listOf(album, this.#listed.signal);
    list.addEventListener('change', () => list.status === 'ready' && this.#offerCopies(list.total), { signal: this.#listed.signal });
    this.collection = { list, path, imagePath: (id) => `${path}/photo/${id}`, tools: toolsOf(() => this.#album ?? album) };
    const dated = isDated(album);
    this.#photos = PhotosView.of({
      name: album.name,
      collection: this.collection,
      grouping: dated ? byDate : inOneSection,
      heading: dated ? monthHeading : () => [texts.albumPage.photos],
      dated,
      empty: takesPhotos(album) ? empty : emptyForViewers,
      actions: (selection) =>
        actionsOf(
          () => this.#album ?? album,
          selection,
          () => this.#move(selection),
        ),
    });
    if (!album.owner && album.order === 'own' && list instanceof AlbumSequence) dragToOwnPlace(this.#photos, list, album, this.#listed.signal);
    fill(this.#body, this.#photos);
  }

  /** @param {Selection} selection */
  #move(selection) {
    const list = this.collection?.list;
    if (this.#photos && list instanceof AlbumSequence) chooseOwnPlace(this.#photos, list, this.#named, selection);
  }

  get #named() {
    return { id: this.#id, name: this.#album?.name ?? '' };
  }

  /** @param {AlbumView} album */
  #drawHead(album) {
    const focused = this.#head.contains(document.activeElement);
    fill(this.#head, headOf(album, this.#tree, album.owner ? this.#toolsOfMember(album) : this.#toolsOfOwner()));
    this.#offerCopies(album.images);
    if (focused) this.querySelector('h1')?.focus({ preventScroll: true });
  }

  #toolsOfOwner() {
    return [
      addition(),
      tool('album', texts.albumPage.create, () => void this.#create()),
      tool('people', texts.albumPage.people, () => void this.#showPeople()),
      tool('share', texts.albumPage.share, () => void this.#share()),
      tool('pen', texts.albumPage.edit, () => void this.#edit()),
      this.#export,
      tool('bin', texts.albumPage.delete, () => void this.#delete()),
    ];
  }

  /** @param {AlbumView} album */
  #toolsOfMember(album) {
    return [takesPhotos(album) && addition(), this.#download, tool('leave', texts.albumPage.leave, () => void this.#leaveForGood())];
  }

  /** An export has what is in the albums in this one, too. @param {number} images in it */
  #offerCopies(images) {
    this.#download.hidden = images === 0;
    this.#export.hidden = images === 0 && !this.#tree.below(this.#id).some((album) => album.images > 0);
  }

  async #downloadAll() {
    const list = this.collection?.list;
    await withPart(import('../images/zip-download.js'), ({ downloadList }) => list && downloadList(list, this.life));
  }

  async #create() {
    const album = await createAlbum(this.#id);
    if (album) router.go(`/album/${album.id}`);
  }

  async #showPeople() {
    await withPart(import('../members/people.js'), ({ showPeople }) => showPeople(this.#named));
  }

  async #share() {
    await withPart(import('../sharing/sharing.js'), async ({ shareAlbum }) => this.#album && shareAlbum(this.#album));
  }

  async #edit() {
    const edited = this.#album && (await editAlbum(this.#album, this.#tree));
    if (!edited) return;
    const before = this.#photos;
    this.#take(new AlbumTree([...this.#tree.below(null).filter(({ id }) => id !== edited.id), edited]), edited);
    if (this.#photos !== before) this.arrive();
    document.title = `${this.title} · Darkslide`;
  }

  async #delete() {
    const album = this.#album;
    if (!album || !(await deleteAlbum(album, this.#tree))) return;
    router.go(album.parent ? `/album/${album.parent}` : '/album', { replace: true });
  }

  async #leaveForGood() {
    const left = await withPart(import('../members/leave-album.js'), ({ leaveAlbum }) => this.#album && leaveAlbum(this.#album));
    if (left) router.go('/album', { replace: true });
  }

  #leave() {
    this.#listed.abort();
    if (target.album?.id === this.#id) Object.assign(target, { album: null, ofFolder: null });
  }
}

const addition = () => el('button', { type: 'button', onclick: pickFiles }, icon('add'), texts.albumPage.addPhotos);

/**
 * An album that somebody shares with the user.
 *
 * @param {string} id
 */
const ofOther = (id) =>
  albums.get(id).catch((error) => {
    if (error instanceof Problem && [400, 404].includes(error.status)) return null;
    throw error;
  });

customElements.define('album-page', AlbumPage);
