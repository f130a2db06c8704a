/** @import { ImageView } from '../../api/types.js' */
import * as images from '../../api/images.js';
import { el, fill } from '../../lib/dom.js';
import { altOf } from '../images/image-tile.js';
import { takenText } from '../images/taken.js';
import { placeText, whenText } from './image-details.js';
import { texts } from './texts.js';

/** What the viewer says of its photo: in its title, in that of the window, under the photo, and aloud. */
export class ViewerWords {
  title = el('h1', { class: 'viewer-title' });
  caption = el('p', { class: 'caption', 'aria-hidden': 'true' });
  live = el('p', { class: 'unseen', role: 'status' });
  /** What is drawn. @type {ImageView | null} */
  #image = null;
  /** Where it was taken, which lists leave out. */
  #place = { id: '', text: '' };
  #viewer;

  /** @param {HTMLElement} viewer */
  constructor(viewer) {
    this.#viewer = viewer;
  }

  /** @param {ImageView} image */
  draw(image) {
    this.#image = image;
    const when = whenText(image);
    const place = this.#placeOf(image);
    const owner = image.owner && texts.page.by(image.owner.username);
    const aside = (/** @type {string | null | undefined} */ text) => text && el('span', { class: 'viewer-place' }, text);
    fill(this.title, when, aside(place), aside(owner));
    this.#call(image.fileName, [when, place].filter(Boolean).join(' · '));
    this.caption.textContent = [image.description, image.fileName, takenText(image)].filter(Boolean).join(' · ');
  }

  /** Adds what lists leave out. @param {ImageView} image */
  async complete(image) {
    if (this.#image?.id !== image.id || image.location || image.camera) return;
    const whole = await images.get(image.id).catch(() => null);
    if (whole && this.#image?.id === image.id) this.draw({ ...this.#image, location: whole.location });
  }

  /** @param {ImageView} image */
  #placeOf({ id, location }) {
    if (location) this.#place = { id, text: placeText(location) ?? '' };
    return this.#place.id === id ? this.#place.text : '';
  }

  /** @param {ImageView} image */
  announce(image) {
    const owner = image.owner && texts.page.by(image.owner.username);
    this.say(texts.page.announced([altOf(image), owner].filter(Boolean).join(', '), takenText(image)));
  }

  /** @param {string} text */
  say(text) {
    this.live.textContent = text;
  }

  /** Without a photo. */
  clear() {
    this.#image = null;
    this.title.textContent = texts.page.nameless;
    this.#call(texts.page.nameless, texts.page.nameless);
  }

  /**
   * @param {string} name of the dialog
   * @param {string} title of the window
   */
  #call(name, title) {
    this.#viewer.setAttribute('aria-label', name);
    document.title = `${title} · Darkslide`;
  }
}

export const goneNote = () =>
  el(
    'div',
    { class: 'note', role: 'alert' },
    el('h2', {}, texts.page.goneTitle),
    el('p', {}, texts.page.gone),
    el('p', {}, el('a', { href: '/' }, texts.page.toPhotos)),
  );
