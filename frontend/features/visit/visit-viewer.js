/** @import { ImageView } from '../../api/types.js' */
/** @import { Visit } from '../../api/visit.js' */
/** @import { VisitList } from './visit-list.js' */
import { el, fill } from '../../lib/dom.js';
import { numberText } from '../../lib/format.js';
import { fills, leaveFullScreen, toggleFullScreen } from '../../lib/full-screen.js';
import { download } from '../../lib/save.js';
import { style } from '../../lib/style.js';
import { common } from '../../lib/texts.js';
import { View } from '../../lib/view.js';
import { AutoHideBars } from '../viewer/auto-hide-bars.js';
import { ImageStage } from '../viewer/image-stage.js';
import { Slideshow } from '../viewer/slideshow.js';
import { arrow } from '../viewer/stage-arrow.js';
import { StageTools, tool } from '../viewer/stage-tools.js';
import { closeTransition, openTransition, tileBox } from '../viewer/transition.js';
import { isTaken, keysOf } from '../viewer/viewer-keys.js';
import { texts } from './texts.js';

await style('/features/viewer/stage.css', '/features/viewer/viewer.css', '/features/viewer/print.css');

/** One photo over the page of its link. Events: `step` (detail: the image that comes), `leave`. */
export class VisitViewer extends View {
  downloads = false;
  /** @type {ImageView | null} */
  #image = null;
  #list;
  #visit;
  #stage = new ImageStage();
  #place = el('div', { class: 'viewer-stage' });
  #title = el('h1', { class: 'viewer-title' });
  #caption = el('p', { class: 'visit-caption' });
  #live = el('p', { class: 'unseen', role: 'status' });
  #previous = arrow(texts.photo.previous, 'left', () => this.#turn(-1));
  #next = arrow(texts.photo.next, 'right', () => this.#turn(1));
  #slides = new Slideshow(() => this.#step(1));
  #bars = new AutoHideBars(this, () => this.#slides.on || fills());
  #uses = {
    zoom: () => this.#stage.zoom.toggle(),
    play: () => (this.#slides.on ? this.#slides.stop() : this.#slides.start()),
    screen: () => toggleFullScreen(),
    turn: (/** @type {1 | -1} */ by) => this.#turn(by),
    close: () => this.#leave(),
  };
  #tools = new StageTools(this.#uses);
  #save = tool(texts.photo.download, 'download', () => void this.#download()).button;
  #keys = keysOf(this.#stage, this.#uses);

  /**
   * @param {VisitList} list
   * @param {Visit} visit
   */
  constructor(list, visit) {
    super();
    this.#list = list;
    this.#visit = visit;
  }

  /** @override */
  render() {
    this.className = 'viewer visit-viewer';
    this.tabIndex = -1;
    this.setAttribute('role', 'dialog');
    this.setAttribute('aria-modal', 'true');
    const { zoom, playing, screen, element } = this.#tools;
    fill(element, zoom.button, playing.button, screen.button, this.downloads && this.#save);
    const close = tool(common.close, 'close', () => this.#leave());
    fill(this, el('div', { class: 'viewer-bar' }, close.button, this.#title, element), this.#place, this.#caption, this.#live);
    this.#listen();
  }

  #listen() {
    this.listen(document, 'keydown', (event) => this.#key(event));
    this.listen(document, 'fullscreenchange', () => (this.#tools.drawScreen(), this.#bars.show()));
    this.listen(this.#stage, 'step', ({ detail }) => this.#turn(detail));
    this.listen(this.#stage, 'leave', () => this.#leave());
    this.listen(this.#stage, 'fade', ({ detail }) => this.style.setProperty('--ground', `${detail * 100}%`));
    this.listen(this.#stage, 'tap', () => this.#bars.toggle());
    this.listen(this.#stage, 'zoom', () => this.#drawZoom());
    this.listen(this.#stage, 'pointerdown', () => this.#slides.stop());
    this.listen(this.#slides, 'change', () => (this.#tools.drawPlaying(this.#slides.on), this.#bars.show()));
    this.listen(this.#list, 'change', () => this.#drawWays());
    for (const type of ['pointermove', 'keydown', 'focusin']) this.listen(this, type, (event) => this.#bars.show(event));
    this.life.addEventListener('abort', () => this.#end());
  }

  /** The id of what is shown. */
  get shown() {
    return this.#image?.id ?? '';
  }

  /** @param {ImageView} image */
  show(image) {
    if (image.id === this.shown) return;
    this.#image = image;
    const opening = !this.#stage.isConnected;
    if (opening) fill(this.#place, this.#previous, this.#stage, this.#next);
    this.#describe(image);
    const painted = this.#stage.show(image, this.#list.neighbours(image.id), { fade: this.#slides.on });
    const { current } = this.#stage;
    if (opening && current) openTransition(this, current.element, current.box, tileBox(image.id));
    void painted.then(() => this.#image === image && this.#seen(image));
    this.#drawWays();
    this.#drawZoom();
  }

  /** @param {ImageView} image that is painted */
  #seen(image) {
    this.#slides.painted();
    void this.#visit.saw(image);
  }

  /** @returns {() => void} the closing transition, for when the page underneath is uncovered */
  leave() {
    const slide = this.#stage.current;
    const [source, from, id, ground] = [slide?.painted, slide?.box, this.shown, getComputedStyle(this).backgroundColor];
    return () => source && from && closeTransition(source, { from, tile: tileBox(id), ground });
  }

  /** @param {ImageView} image */
  #describe({ id, description, content, preview }) {
    this.#save.hidden = !content && !preview;
    const place = [this.#list.indexOf(id) + 1, this.#list.total].map(numberText);
    this.#title.textContent = texts.photo.place(place[0], place[1]);
    this.#caption.textContent = description ?? '';
    const name = texts.photo.named(place[0], place[1]);
    this.setAttribute('aria-label', name);
    if (!this.#slides.on) this.#live.textContent = [name, description].filter(Boolean).join(', ');
  }

  #drawWays() {
    const { newer, older } = this.#list.neighbours(this.shown);
    this.#previous.hidden = !newer;
    this.#next.hidden = !older;
    this.#stage.slides.surround({ newer, older });
    this.#list.attend(this.shown);
  }

  #drawZoom() {
    const { current } = this.#stage;
    this.#tools.drawZoom(current);
    this.classList.toggle('closeup', current?.zoomed ?? false);
  }

  /**
   * @param {1 | -1} by
   * @returns {boolean} whether there is one
   */
  #step(by) {
    const { newer, older } = this.#list.neighbours(this.shown);
    const image = by < 0 ? newer : older;
    if (image) this.dispatchEvent(new CustomEvent('step', { detail: image }));
    return image !== null;
  }

  /** Called for the visitor's own step, which stops a slideshow. @param {1 | -1} by */
  #turn(by) {
    this.#slides.stop();
    this.#step(by);
  }

  #leave() {
    this.dispatchEvent(new Event('leave'));
  }

  #end() {
    this.#bars.stop();
    this.#slides.stop();
    leaveFullScreen();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const act = isTaken(event) ? undefined : this.#keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  /** Of what cannot be had as a file the preview can, whose type may be another one: then the browser adds the ending of its name. */
  async #download() {
    const image = this.#image;
    const isWhole = image && (await this.#visit.hasFile(image));
    if (!image || !this.isConnected) return;
    if (isWhole) download(`${image.content}?download`, image.fileName);
    else download(image.preview ?? '', image.content ? image.fileName.replace(/\.\w+$/, '') : image.fileName);
  }
}

customElements.define('visit-viewer', VisitViewer);
