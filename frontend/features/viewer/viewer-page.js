/** @import { PageParts } from '../shell/page.js' */
/** @import { ImageView } from '../../api/types.js' */
/** @import { Collection } from '../images/image-list.js' */
import { fresh } from '../../api/access.js';
import * as images from '../../api/images.js';
import { originalUrl } from '../../api/originals.js';
import { el, fill } from '../../lib/dom.js';
import { canFill, fills, leaveFullScreen, toggleFullScreen } from '../../lib/full-screen.js';
import { download } from '../../lib/save.js';
import { style } from '../../lib/style.js';
import { View } from '../../lib/view.js';
import { router } from '../../navigation.js';
import { errorNote } from '../../ui/error-note.js';
import { toggleFavourites } from '../favourites/favourites.js';
import { altOf, takenText } from '../images/image-tile.js';
import { library } from '../images/library.js';
import { moveToTrash } from '../trash/trash.js';
import { AutoHideBars } from './auto-hide-bars.js';
import { DetailsPanel } from './details-panel.js';
import { ImageStage } from './image-stage.js';
import { Slideshow } from './slideshow.js';
import { closeTransition, openTransition, tileBox } from './transition.js';
import { isTaken, keysOf } from './viewer-keys.js';
import { arrow, tool } from './viewer-tools.js';

// The order is that of the cascade.
await style('/ui/forms.css', '/features/viewer/stage.css', '/features/viewer/details.css', '/features/viewer/viewer.css', '/features/viewer/print.css');

/** Whether the panel is open is kept from photo to photo, for this visit. */
let detailsOpen = false;

/**
 * The viewer: one photo over the page whose list it is from, with the way to its neighbours.
 *
 * @implements {PageParts}
 */
export class ViewerPage extends View {
  /** That of the page underneath, set by the outlet. @type {Collection} */
  collection = /** @type {any} */ (null);
  /** @type {ImageView | null} */
  #image = null;
  #id = '';
  /** The browser is already going back. */
  #closing = false;
  #stage = new ImageStage();
  #title = el('h1', { class: 'viewer-title' });
  #place = el('div', { class: 'viewer-stage' });
  #panel = new DetailsPanel();
  #caption = el('p', { class: 'caption', 'aria-hidden': 'true' });
  #live = el('p', { class: 'unseen', role: 'status' });
  #show = new Slideshow(() => this.#step(1));
  #zoom = tool('Zoom in', 'zoom', () => this.#stage.toggleZoom());
  #playing = tool('Slideshow', 'play', () => this.#togglePlay());
  #screen = tool('Full screen', 'expand', () => toggleFullScreen());
  #info = tool('Details', 'info', () => this.#toggleDetails());
  #heart = tool('Favourite', 'heart', () => this.#favour());
  #tools = el('div', { class: 'viewer-tools' });
  #before = arrow('Newer photo', 'left', () => this.#turn(-1));
  #after = arrow('Older photo', 'right', () => this.#turn(1));
  #bars = new AutoHideBars(this, () => this.#show.on || fills());
  #keys = keysOf(this.#stage, {
    close: () => this.#close(),
    turn: (by) => this.#turn(by),
    screen: () => toggleFullScreen(),
    details: () => this.#toggleDetails(),
    play: () => this.#togglePlay(),
    favour: () => this.#favour(),
    remove: () => this.#delete(),
  });

  /** @override */
  render() {
    this.className = 'viewer';
    this.tabIndex = -1;
    this.setAttribute('role', 'dialog');
    this.setAttribute('aria-modal', 'true');
    const close = tool('Close', 'close', () => this.#close());
    this.#drawTools();
    fill(this, el('div', { class: 'viewer-bar' }, close.button, this.#title, this.#tools), this.#place, this.#caption, this.#panel, this.#live);
    this.#screen.button.hidden = !canFill();
    this.listen(document, 'keydown', (event) => this.#key(event));
    this.listen(document, 'fullscreenchange', () => this.#drawScreen());
    this.listen(this.#stage, 'step', ({ detail }) => this.#step(detail));
    this.listen(this.#stage, 'leave', () => this.#close());
    this.listen(this.#stage, 'fade', ({ detail }) => this.style.setProperty('--ground', `${detail * 100}%`));
    this.listen(this.#stage, 'tap', () => this.#bars.toggle());
    this.listen(this.#stage, 'zoom', () => this.#drawZoom());
    this.listen(this.#stage, 'pointerdown', () => this.#show.stop());
    library.on('edited', (edited) => edited.forEach((image) => this.#edited(image)), { signal: this.life });
    this.listen(this.#show, 'change', () => this.#drawPlaying());
    for (const type of ['pointermove', 'keydown', 'focusin']) this.listen(this, type, (event) => this.#bars.show(event));
    this.listen(this.collection.list, 'change', () => this.#drawWays());
    this.life.addEventListener('abort', () => this.#end());
    this.#panel.collection = this.collection;
    this.#drawPanel();
  }

  /** @param {Record<string, string>} params */
  set params({ id }) {
    this.#id = id;
    this.#closing = false;
    void this.#open();
  }

  /** @returns {() => void} the closing transition, for when the page underneath is uncovered */
  leave() {
    const slide = this.#stage.current;
    const [source, from, id, ground] = [slide?.painted, slide?.box, this.#id, getComputedStyle(this).backgroundColor];
    return () => source && from && closeTransition(source, { from, tile: tileBox(id), ground });
  }

  async #open() {
    const id = this.#id;
    try {
      const image = this.collection.list.find(id) ?? (await images.get(id));
      if (this.#id !== id) return;
      if (image.deletedAt) return router.go('/trash', { replace: true });
      this.#present(image);
      await this.collection.list.reach(image);
    } catch (error) {
      if (this.#id === id) this.#fail(error);
    }
  }

  /** @param {ImageView} image */
  #present(image) {
    this.#image = image;
    this.#tools.hidden = false;
    const opening = !this.#stage.isConnected;
    if (opening) fill(this.#place, this.#before, this.#stage, this.#after);
    this.#drawWords(image);
    this.#panel.image = image;
    if (!this.#show.on) this.#live.textContent = `${altOf(image)}, ${takenText(image)}`;
    const painted = this.#stage.show(image, this.collection.list.neighbours(image.id), { fade: this.#show.on });
    const { current } = this.#stage;
    if (opening && current) openTransition(this, current.element, current.box, tileBox(image.id));
    void painted.then(() => this.#image === image && this.#show.painted());
    this.#drawWays();
    this.#drawZoom();
    this.#drawHeart();
  }

  /** @param {ImageView} image */
  #drawWords(image) {
    this.#title.textContent = image.fileName;
    this.setAttribute('aria-label', image.fileName);
    document.title = `${image.fileName} · Darkslide`;
    this.#caption.textContent = [image.description, image.fileName, takenText(image)].filter(Boolean).join(' · ');
  }

  /** @param {unknown} error */
  #fail(error) {
    const gone = /** @type {any} */ (error).status === 404;
    this.setAttribute('aria-label', 'Photo');
    this.#title.textContent = 'Photo';
    document.title = 'Photo · Darkslide';
    this.#tools.hidden = true;
    fill(this.#place, gone ? goneNote() : errorNote('The photo could not be opened', error, () => void this.#open()));
  }

  #drawTools() {
    const own = (this.collection.tools ?? []).map(({ name, symbol, run }) => tool(name, symbol, () => this.#image && run(this.#image)).button);
    fill(
      this.#tools,
      this.#zoom.button,
      this.#playing.button,
      this.#screen.button,
      this.#info.button,
      this.#heart.button,
      own,
      tool('Download original', 'download', () => this.#download()).button,
      tool('Delete', 'bin', () => this.#delete()).button,
    );
  }

  #drawWays() {
    const around = this.collection.list.neighbours(this.#id);
    this.#before.hidden = !around.newer;
    this.#after.hidden = !around.older;
    if (this.#image?.id === this.#id) this.#stage.surround(around);
    this.collection.list.attend(this.#id);
  }

  #drawZoom() {
    const zoomed = this.#stage.current?.zoomed ?? false;
    this.#zoom.button.hidden = !this.#stage.current?.zoom;
    this.#zoom.say(zoomed ? 'Whole photo' : 'Zoom in', zoomed ? 'whole' : 'zoom');
    this.classList.toggle('closeup', zoomed);
  }

  #drawHeart() {
    const favourite = this.#image?.favourite ?? false;
    this.#heart.say('Favourite', favourite ? 'heart-full' : 'heart');
    this.#heart.button.ariaPressed = String(favourite);
  }

  #drawPlaying() {
    const { on } = this.#show;
    this.#playing.say(on ? 'Stop slideshow' : 'Slideshow', on ? 'pause' : 'play');
    this.#live.textContent = on ? 'Slideshow started' : 'Slideshow stopped';
    this.#bars.show();
  }

  #drawScreen() {
    this.#screen.say(fills() ? 'Leave full screen' : 'Full screen', fills() ? 'shrink' : 'expand');
    this.#bars.show();
  }

  /**
   * Called for the user's own step, which stops a slideshow.
   *
   * @param {1 | -1} by
   */
  #turn(by) {
    this.#show.stop();
    this.#step(by);
  }

  /** @param {1 | -1} by */
  #step(by) {
    const { newer, older } = this.collection.list.neighbours(this.#id);
    const next = by < 0 ? newer : older;
    if (next) router.go(this.collection.imagePath(next.id), { replace: true });
    return next !== null;
  }

  #close() {
    if (this.#closing) return;
    this.#closing = true;
    router.back(this.collection.path);
  }

  #end() {
    this.#bars.stop();
    this.#show.stop();
    leaveFullScreen();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const act = isTaken(event) ? null : this.#keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  #togglePlay() {
    if (this.#show.on) this.#show.stop();
    else this.#show.start();
  }

  #favour() {
    if (this.#image) void toggleFavourites([this.#image]);
  }

  #delete() {
    const image = this.#image;
    if (!image) return;
    const { newer, older } = this.collection.list.neighbours(this.#id);
    const next = older ?? newer;
    this.#image = null;
    void moveToTrash([image]);
    if (next) router.go(this.collection.imagePath(next.id), { replace: true });
    else this.#close();
  }

  /** The browser fetches it with the cookie, which must be good when it starts. */
  async #download() {
    if (!this.#image) return;
    await fresh().catch(() => {});
    download(originalUrl(this.#image), this.#image.fileName);
  }

  /** @param {ImageView} image */
  #edited(image) {
    if (image.id !== this.#image?.id) return;
    this.#image = image;
    this.#drawHeart();
    this.#drawWords(image);
    this.#stage.rename(image);
  }

  #toggleDetails() {
    detailsOpen = !detailsOpen;
    this.#bars.show();
    this.#drawPanel();
  }

  #drawPanel() {
    this.#panel.hidden = !detailsOpen;
    this.#info.button.ariaExpanded = String(detailsOpen);
    if (detailsOpen) this.#panel.shown();
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

customElements.define('viewer-page', ViewerPage);
