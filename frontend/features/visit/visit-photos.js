/** @import { ImageView, OpenedLink } from '../../api/types.js' */
/** @import { VisitList } from './visit-list.js' */
import { el, fill } from '../../lib/dom.js';
import { dateText, numberText } from '../../lib/format.js';
import { common } from '../../lib/texts.js';
import { View } from '../../lib/view.js';
import { errorNote } from '../../ui/error-note.js';
import { ImageGrid } from '../images/image-grid.js';
import { skeleton } from '../images/placeholder.js';
import { texts } from './texts.js';
import { WHOLE_LINK } from './visit-list.js';

const inOneSection = { sectionOf: () => WHOLE_LINK, dayOf: () => '', dayText: () => '' };

/** What a link shows: its title, and its photos. Event: `open` (detail: the image), when one is to be seen large. */
export class VisitPhotos extends View {
  /** @type {OpenedLink} */
  link = /** @type {any} */ (null);
  /** @type {VisitList} */
  list = /** @type {any} */ (null);
  /** @type {ImageGrid | null} */
  #grid = null;
  #body = el('div', { class: 'visit-body' });
  #foot = el('div');
  #shown = '';

  /** @override */
  render() {
    const title = this.link.title ?? texts.photos.untitled;
    this.#grid = this.#newGrid(title);
    fill(this, el('h1', { tabindex: -1 }, title), this.#body, this.#foot);
    this.listen(this.list, 'change', () => this.#update());
    this.listen(this, 'click', ({ target }) => this.#press(target.closest('.face')));
    this.#update();
  }

  /** Shows where a photo is. @param {string} id */
  reveal(id) {
    if (this.list.find(id)) this.#grid?.reveal(id);
  }

  /** The photos that are seen come before anything that is not. */
  seen() {
    return Promise.allSettled([...this.querySelectorAll('img')].map((img) => img.decode()));
  }

  /** @param {string} name */
  #newGrid(name) {
    const grid = new ImageGrid(this.list, inOneSection, {
      imagePath: null,
      heading: () => [el('span', {}, common.photos(this.list.total)), this.#until()],
      count: () => '',
      label: (image, index) => this.#label(image, index),
      isSelected: null,
    });
    grid.ariaLabel = name;
    return grid;
  }

  #until() {
    const { expiresAt } = this.link;
    return expiresAt && el('span', {}, texts.photos.until(dateText(expiresAt)));
  }

  /**
   * @param {ImageView} image
   * @param {number} index
   */
  #label({ description }, index) {
    return [description, texts.photo.named(numberText(index + 1), numberText(this.list.total))].filter(Boolean).join(', ');
  }

  /** @param {HTMLElement | null} face */
  #press(face) {
    const image = this.list.find(face?.dataset.id ?? '');
    if (image) this.dispatchEvent(new CustomEvent('open', { detail: image }));
  }

  #update() {
    const { items, status } = this.list;
    const show = items.length ? 'grid' : status === 'ready' ? 'empty' : status === 'failed' ? 'failed' : 'loading';
    if (show !== this.#shown) this.#turn(show);
    this.#shown = show;
    if (show === 'grid') this.#grid?.update();
    fill(this.#foot, show === 'grid' && this.#lost());
  }

  /** @param {string} show */
  #turn(show) {
    const { list } = this;
    if (show === 'grid') fill(this.#body, this.#grid);
    if (show === 'empty') fill(this.#body, el('div', { class: 'empty' }, el('h2', {}, texts.photos.empty), el('p', {}, texts.photos.emptyWhy)));
    if (show === 'loading') fill(this.#body, skeleton(texts.link.opening));
    if (show === 'failed')
      fill(
        this.#body,
        errorNote(texts.photos.failed, list.error, () => void list.reopen()),
      );
  }

  /** What could not be listed. */
  #lost() {
    const { older } = this.list;
    return older.state === 'failed' && errorNote(texts.photos.moreFailed, older.error, () => this.list.retry('older'));
  }
}

customElements.define('visit-photos', VisitPhotos);
