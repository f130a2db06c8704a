/** @import { ImageView } from '../../api/types.js' */
import * as albums from '../../api/albums.js';
import { el, fill } from '../../lib/dom.js';
import { library } from '../images/library.js';
import { View } from '../../lib/view.js';
import { texts } from './texts.js';

/** The albums that an image is in, as links. It shows nothing where there are none. */
export class ImageAlbums extends View {
  #id = '';

  render() {
    for (const event of /** @type {const} */ (['joined', 'left']))
      library.on(event, (images) => images.some(({ id }) => id === this.#id) && void this.#load(), { signal: this.life });
  }

  /** They are asked for when all its details are. @param {ImageView | null} image */
  set image(image) {
    if (image?.id !== this.#id) fill(this);
    this.#id = image?.id ?? '';
    if (image) void this.#load();
  }

  async #load() {
    const id = this.#id;
    try {
      const found = await albums.ofImage(id);
      if (this.#id === id) this.#draw(found);
    } catch {
      // The other details are shown nevertheless; the next image, or opening them again, asks again.
    }
  }

  /** @param {import('../../api/types.js').AlbumView[]} found */
  #draw(found) {
    const links = found.map(({ id, name }) => el('dd', {}, el('a', { href: `/album/${id}` }, name)));
    fill(this, links.length > 0 && el('dl', { class: 'details-list' }, el('div', {}, el('dt', {}, texts.details.albums(links.length)), links)));
  }
}

customElements.define('image-albums', ImageAlbums);
