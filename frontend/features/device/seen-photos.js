import { el, fill } from '../../lib/dom.js';
import { numberText } from '../../lib/format.js';
import { keptUrls } from '../../lib/kept.js';
import { style } from '../../lib/style.js';
import { View } from '../../lib/view.js';
import { session } from '../session/session.js';
import { texts } from './texts.js';

await style('/features/device/device.css');

/** As many as one looks through without their dates. */
const MOST = 300;

/** The thumbnails that this device has kept, while the service is away. Their list is the service's: these come in the order in which they were kept. */
export class SeenPhotos extends View {
  render() {
    this.listen(session, 'change', () => this.remove());
    void this.#fill();
  }

  async #fill() {
    const urls = (await keptUrls()).slice(0, MOST);
    if (!urls.length) return;
    const image = (/** @type {string} */ src, /** @type {number} */ at) =>
      el('li', {}, el('img', { src, alt: texts.kept.photo(numberText(at + 1)), loading: 'lazy', decoding: 'async' }));
    fill(this, el('h2', {}, texts.kept.title), el('p', {}, texts.kept.hint), el('ul', { role: 'list' }, urls.map(image)));
  }
}

/** @param {Element} page below which they are shown */
export function showSeen(page) {
  if (navigator.locks && !document.querySelector('seen-photos')) page.after(new SeenPhotos());
}

customElements.define('seen-photos', SeenPhotos);
