/** @import { PageParts } from '../shell/page.js' */
/** @import { ImageView } from '../../api/types.js' */
/** @import { Collection } from '../images/image-list.js' */
import * as images from '../../api/images.js';
import { el, fill } from '../../lib/dom.js';
import { fills, leaveFullScreen, toggleFullScreen } from '../../lib/full-screen.js';
import { style } from '../../lib/style.js';
import { common } from '../../lib/texts.js';
import { View } from '../../lib/view.js';
import { router } from '../../lib/router.js';
import { errorNote } from '../../ui/error-note.js';
import { toggleFavourites } from '../favourites/favourites.js';
import { library } from '../images/library.js';
import { areOwn } from '../images/ownership.js';
import { share } from '../images/sharing.js';
import { localDate } from '../images/taken.js';
import { moveToTrash } from '../trash/trash.js';
import { AutoHideBars } from './auto-hide-bars.js';
import { DetailsPanel } from './details-panel.js';
import { ImageStage } from './image-stage.js';
import { Slideshow } from './slideshow.js';
import { tool } from './stage-tools.js';
import { texts } from './texts.js';
import { closeTransition, openTransition, tileBox } from './transition.js';
import { downloadOriginal, rotate } from './viewer-acts.js';
import { isTaken, keysOf } from './viewer-keys.js';
import { ViewerTools } from './viewer-tools.js';
import { ViewerWays } from './viewer-ways.js';
import { goneNote, ViewerWords } from './viewer-words.js';

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
  /** The last one that was moved to the trash from here. */
  #deleted = '';
  /** The browser is already going back. */
  #closing = false;
  #stage = new ImageStage();
  #place = el('div', { class: 'viewer-stage' });
  #panel = new DetailsPanel();
  #words = new ViewerWords(this);
  #show = new Slideshow(() => this.#ways.step(this.#id, 1));
  #ways = new ViewerWays(
    () => this.collection,
    (by) => this.#turn(by),
  );
  #bars = new AutoHideBars(this, () => this.#show.on || fills());
  #uses = {
    zoom: () => this.#stage.zoom.toggle(),
    close: () => this.#close(),
    turn: (/** @type {1 | -1} */ by) => this.#turn(by),
    screen: () => toggleFullScreen(),
    details: () => this.#toggleDetails(),
    play: () => this.#togglePlay(),
    favour: () => this.#own && void toggleFavourites([this.#own]),
    rotate: (/** @type {90 | 270} */ by) => void this.#rotate(by),
    share: () => this.#image && void share([this.#image]),
    download: () => this.#image && void downloadOriginal(this.#image),
    remove: () => this.#delete(),
  };
  #tools = new ViewerTools(this.#uses);
  #keys = keysOf(this.#stage, this.#uses);

  /** @override */
  render() {
    this.className = 'viewer';
    this.tabIndex = -1;
    this.setAttribute('role', 'dialog');
    this.setAttribute('aria-modal', 'true');
    const close = tool(common.close, 'close', () => this.#close());
    this.#tools.draw(this.collection.tools, (run) => this.#image && run(this.#image));
    const { title, caption, live } = this.#words;
    fill(this, el('div', { class: 'viewer-bar' }, close.button, title, this.#tools.element), this.#place, caption, this.#panel, live);
    this.listen(document, 'keydown', (event) => this.#key(event));
    this.listen(document, 'fullscreenchange', () => this.#drawScreen());
    this.listen(this.#stage, 'step', ({ detail }) => this.#ways.step(this.#id, detail));
    this.listen(this.#stage, 'leave', () => this.#close());
    this.listen(this.#stage, 'fade', ({ detail }) => this.style.setProperty('--ground', `${detail * 100}%`));
    this.listen(this.#stage, 'tap', () => this.#bars.toggle());
    this.listen(this.#stage, 'zoom', () => this.#drawZoom());
    this.listen(this.#stage, 'pointerdown', () => this.#show.stop());
    library.on('edited', (edited) => edited.forEach((image) => this.#edited(image)), { signal: this.life });
    library.on('restored', (back) => this.#restored(back), { signal: this.life });
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

  /** The image, if it is the user's own. */
  get #own() {
    return this.#image && areOwn([this.#image]) ? this.#image : null;
  }

  /** @param {ImageView} image */
  #present(image) {
    this.#image = image;
    this.#tools.element.hidden = false;
    const opening = !this.#stage.isConnected;
    if (opening) fill(this.#place, this.#ways.newer, this.#stage, this.#ways.older);
    this.#words.draw(image);
    this.#panel.image = image;
    if (!this.#show.on) this.#words.announce(image);
    const painted = this.#stage.show(image, this.#ways.around(image.id), { fade: this.#show.on });
    const { current } = this.#stage;
    if (opening && current) openTransition(this, current.element, current.box, tileBox(image.id));
    void painted.then(() => this.#image === image && this.#show.painted());
    void painted.then(() => this.#words.complete(image));
    this.#drawWays();
    this.#drawZoom();
    this.#tools.drawFor(image);
  }

  /** @param {unknown} error */
  #fail(error) {
    const gone = /** @type {any} */ (error).status === 404;
    this.#words.clear();
    this.#tools.element.hidden = true;
    fill(this.#place, gone ? goneNote() : errorNote(texts.page.failed, error, () => void this.#open()));
  }

  #drawWays() {
    if (this.#image?.id === this.#id) this.#stage.slides.surround(this.#ways.around(this.#id));
    this.#ways.draw(this.#id);
  }

  #drawZoom() {
    const { current } = this.#stage;
    this.#tools.drawZoom(current);
    this.classList.toggle('closeup', current?.zoomed ?? false);
  }

  #drawPlaying() {
    const { on } = this.#show;
    this.#tools.drawPlaying(on);
    this.#words.say(on ? texts.page.playing : texts.page.stopped);
    this.#bars.show();
  }

  #drawScreen() {
    this.#tools.drawScreen();
    this.#bars.show();
  }

  /**
   * Called for the user's own step, which stops a slideshow.
   *
   * @param {1 | -1} by
   */
  #turn(by) {
    this.#show.stop();
    this.#ways.step(this.#id, by);
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

  /** @param {90 | 270} by */
  async #rotate(by) {
    const image = this.#own;
    if (!image?.preview) return;
    this.#show.stop();
    if ((await rotate(this.#stage, image, by)) && this.#image?.id === image.id) this.#words.say(texts.page.rotated);
  }

  #delete() {
    const image = this.#own;
    if (!image) return;
    const next = this.#ways.after(this.#id);
    this.#image = null;
    this.#deleted = image.id;
    void moveToTrash([image]);
    if (next) this.#ways.go(next.id);
    else this.#close();
  }

  /** Returns to what was deleted here, unless the user is leaving. @param {ImageView[]} back */
  #restored(back) {
    if (this.#closing || !back.some(({ id }) => id === this.#deleted)) return;
    this.#ways.go(this.#deleted);
    this.#deleted = '';
  }

  /** @param {ImageView} image */
  #edited(image) {
    const before = this.#image;
    if (image.id !== before?.id) return;
    this.#image = image;
    this.#tools.drawFor(image);
    this.#words.draw(image);
    void this.#stage.take(image);
    if (localDate(image) !== localDate(before)) this.#ways.follow(image, this.#stage.around);
  }

  #toggleDetails() {
    detailsOpen = !detailsOpen;
    this.#bars.show();
    this.#drawPanel();
  }

  #drawPanel() {
    this.#panel.hidden = !detailsOpen;
    this.#tools.drawDetails(detailsOpen);
    if (detailsOpen) this.#panel.shown();
  }
}

customElements.define('viewer-page', ViewerPage);
