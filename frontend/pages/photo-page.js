/** @import { ImageView } from '../api/types.js' */
import { fresh } from '../api/access.js';
import * as images from '../api/images.js';
import { errorNote } from '../components/error-note.js';
import { photoDetails } from '../components/photo-details.js';
import { PhotoStage } from '../components/photo-stage.js';
import { localDate } from '../components/photo-tile.js';
import { el, fill, icon } from '../lib/dom.js';
import { dayText } from '../lib/format.js';
import { download } from '../lib/save.js';
import { View } from '../lib/view.js';
import { router } from '../routes.js';
import { gallery } from '../state/gallery.js';
import { moveToTrash } from '../state/trash.js';

/** Whether the panel is open outlives the photo, not the visit. */
let detailsOpen = false;

/** The viewer: one photo over the gallery, with the way to its neighbours. */
export class PhotoPage extends View {
  /** @type {ImageView | null} */
  #image = null;
  #id = '';
  #stage = new PhotoStage();
  #title = el('h1', { class: 'viewer-title' });
  #place = el('div', { class: 'viewer-stage' });
  #details = el('div', { class: 'details-body' });
  #panel = el('aside', { class: 'details', 'aria-label': 'Details', tabindex: 0 }, el('h2', {}, 'Details'), this.#details);
  #live = el('p', { class: 'unseen', role: 'status' });
  #tools = [
    tool('Details', 'info', () => this.#toggleDetails()),
    tool('Download original', 'download', () => this.#download()),
    tool('Delete', 'bin', () => this.#delete()),
  ];
  #before = arrow('Newer photo', 'left', () => this.#step(-1));
  #after = arrow('Older photo', 'right', () => this.#step(1));

  render() {
    this.className = 'viewer';
    this.tabIndex = -1;
    this.setAttribute('role', 'dialog');
    this.setAttribute('aria-modal', 'true');
    const close = tool('Close', 'close', () => this.#close());
    fill(
      this,
      el('div', { class: 'viewer-bar' }, close, this.#title, this.#tools),
      this.#place,
      this.#panel,
      this.#live,
    );
    this.listen(document, 'keydown', (event) => this.#key(event));
    this.listen(this.#stage, 'swipe', ({ detail }) => this.#swiped(detail));
    this.listen(gallery, 'change', () => this.#drawWays());
    this.#showPanel();
  }

  /** @param {{ id: string }} params */
  set params({ id }) {
    this.#id = id;
    void this.#open();
  }

  async #open() {
    const id = this.#id;
    try {
      const image = gallery.find(id) ?? (await images.get(id));
      if (this.#id !== id) return;
      if (image.deletedAt) return router.go('/trash', { replace: true });
      this.#show(image);
      await gallery.reach(image);
    } catch (error) {
      if (this.#id === id) this.#fail(error);
    }
  }

  /** @param {ImageView} image */
  #show(image) {
    this.#image = image;
    for (const button of this.#tools) button.hidden = false;
    if (!this.#stage.isConnected) fill(this.#place, this.#before, this.#stage, this.#after);
    this.#title.textContent = image.fileName;
    this.setAttribute('aria-label', image.fileName);
    document.title = `${image.fileName} · Darkslide`;
    fill(this.#details, photoDetails(image));
    this.#live.textContent = `${image.fileName}, ${dayText(localDate(image))}`;
    void this.#stage.show(image).then(() => this.#preload());
    this.#drawWays();
  }

  /** @param {unknown} error */
  #fail(error) {
    const gone = /** @type {any} */ (error).status === 404;
    this.setAttribute('aria-label', 'Photo');
    this.#title.textContent = 'Photo';
    document.title = 'Photo · Darkslide';
    for (const button of this.#tools) button.hidden = true;
    fill(this.#place, gone ? goneNote() : errorNote('The photo could not be opened', error, () => void this.#open()));
  }

  #drawWays() {
    const { newer, older } = gallery.neighbours(this.#id);
    this.#before.hidden = !newer;
    this.#after.hidden = !older;
    gallery.attend(this.#id);
  }

  #preload() {
    const { newer, older } = gallery.neighbours(this.#id);
    for (const image of [older, newer]) if (image?.preview) new Image().src = image.preview;
  }

  /** @param {1 | -1} by */
  #step(by) {
    const { newer, older } = gallery.neighbours(this.#id);
    const next = by < 0 ? newer : older;
    if (next) router.go(`/photo/${next.id}`, { replace: true });
    return next !== null;
  }

  #close() {
    router.back('/');
  }

  /** @param {'left' | 'right' | 'down'} direction */
  #swiped(direction) {
    if (direction === 'down') return this.#close();
    if (!this.#step(direction === 'left' ? 1 : -1) && this.#image) void this.#stage.show(this.#image);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = {
      Escape: () => this.#close(),
      ArrowLeft: () => this.#step(-1),
      ArrowRight: () => this.#step(1),
      Delete: () => this.#delete(),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  #delete() {
    const image = this.#image;
    if (!image) return;
    const { newer, older } = gallery.neighbours(this.#id);
    const next = older ?? newer;
    this.#image = null;
    void moveToTrash([image]);
    if (next) router.go(`/photo/${next.id}`, { replace: true });
    else this.#close();
  }

  /** The browser fetches it with the cookie, which must be good when it starts. */
  async #download() {
    if (!this.#image) return;
    await fresh().catch(() => {});
    download(images.originalUrl(this.#image), this.#image.fileName);
  }

  #toggleDetails() {
    detailsOpen = !detailsOpen;
    this.#showPanel();
  }

  #showPanel() {
    this.#panel.hidden = !detailsOpen;
    this.#tools[0].ariaExpanded = String(detailsOpen);
  }
}

const goneNote = () =>
  el(
    'div',
    { class: 'note', role: 'alert' },
    el('h2', {}, 'This photo is not here'),
    el('p', {}, 'It may have been deleted, or the address is not one of yours. Your other photos are where they were.'),
    el('p', {}, el('a', { href: '/' }, 'Go to your photos')),
  );

/**
 * @param {string} name
 * @param {string} picture
 * @param {() => void} act
 */
const tool = (name, picture, act) =>
  el('button', { type: 'button', class: 'tool', title: name, onclick: act }, icon(picture), el('span', { class: 'tool-label' }, name));

/**
 * @param {string} name
 * @param {'left' | 'right'} side
 * @param {() => void} act
 */
const arrow = (name, side, act) =>
  el('button', { type: 'button', class: `arrow ${side}`, 'aria-label': name, title: name, hidden: true, onclick: act }, icon(side));

customElements.define('photo-page', PhotoPage);
