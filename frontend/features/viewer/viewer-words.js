/** @import { ImageView } from '../../api/types.js' */
import { el } from '../../lib/dom.js';
import { altOf, takenText } from '../images/image-tile.js';

/** What the viewer says of its photo: in its title, in that of the window, under the photo, and aloud. */
export class ViewerWords {
  title = el('h1', { class: 'viewer-title' });
  caption = el('p', { class: 'caption', 'aria-hidden': 'true' });
  live = el('p', { class: 'unseen', role: 'status' });
  #viewer;

  /** @param {HTMLElement} viewer */
  constructor(viewer) {
    this.#viewer = viewer;
  }

  /** @param {ImageView} image */
  draw(image) {
    this.#call(image.fileName);
    this.caption.textContent = [image.description, image.fileName, takenText(image)].filter(Boolean).join(' · ');
  }

  /** @param {ImageView} image */
  announce(image) {
    this.say(`${altOf(image)}, ${takenText(image)}`);
  }

  /** @param {string} text */
  say(text) {
    this.live.textContent = text;
  }

  /** Without a photo. */
  clear() {
    this.#call('Photo');
  }

  /** @param {string} name */
  #call(name) {
    this.title.textContent = name;
    this.#viewer.setAttribute('aria-label', name);
    document.title = `${name} · Darkslide`;
  }
}

export const goneNote = () =>
  el(
    'div',
    { class: 'note', role: 'alert' },
    el('h2', {}, 'This photo is not here'),
    el('p', {}, 'It may have been deleted, or the address is not one of yours. Your other photos are where they were.'),
    el('p', {}, el('a', { href: '/' }, 'Go to your photos')),
  );
