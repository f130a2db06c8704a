import { errorNote } from '../components/error-note.js';
import { pickFiles } from '../components/file-picker.js';
import { PhotoGrid } from '../components/photo-grid.js';
import { aside, el, fill, icon } from '../lib/dom.js';
import { countText } from '../lib/format.js';
import { View } from '../lib/view.js';
import { gallery } from '../state/gallery.js';

/** Pages are asked for this many pixels before their place is reached. */
const AHEAD = 3000;

/** All photos, newest first. Stays in the page under the viewer, so that closing it finds everything in its place. */
export class GalleryPage extends View {
  title = 'Photos';
  #grid = new PhotoGrid();
  #body = el('div', { class: 'gallery-body' });
  #foot = el('div', { class: 'gallery-foot' });
  #end = el('div', { class: 'gallery-end' });
  #shown = '';

  render() {
    fill(this, el('h1', { class: 'unseen', tabindex: -1 }, 'Photos'), this.#body, this.#foot, this.#end);
    this.listen(gallery, 'change', () => this.#update());
    const watcher = new IntersectionObserver(([seen]) => seen.isIntersecting && this.#more(), { rootMargin: `${AHEAD}px` });
    watcher.observe(this.#end);
    this.life.addEventListener('abort', () => watcher.disconnect());
    for (const type of ['pointerover', 'focusin']) this.listen(this.#body, type, warm, { once: true });
    this.#shown = '';
    this.#update();
    if (gallery.status === 'new') void gallery.more();
  }

  /** @param {string} id which may be gone by now */
  reveal(id) {
    if (gallery.find(id)) this.#grid.reveal(id);
    else this.querySelector('h1')?.focus({ preventScroll: true });
  }

  #more() {
    if (gallery.status === 'ready' && !gallery.complete) void gallery.more();
  }

  #update() {
    const { items, status } = gallery;
    const show = items.length ? 'grid' : status === 'ready' && gallery.complete ? 'empty' : status === 'failed' ? 'failed' : 'loading';
    if (show !== this.#shown) this.#turn(show);
    this.#shown = show;
    if (show === 'grid') this.#grid.show(items, gallery.complete);
    this.#drawFoot(show);
    // A page can be shorter than the window: what keeps the end in sight brings the next one.
    if (show === 'grid' && status === 'ready' && this.#end.getBoundingClientRect().top < innerHeight + AHEAD) queueMicrotask(() => this.#more());
  }

  /** @param {string} show */
  #turn(show) {
    if (show === 'grid') fill(this.#body, this.#grid);
    if (show === 'empty') fill(this.#body, empty());
    if (show === 'loading') fill(this.#body, skeleton());
    if (show === 'failed') fill(this.#body, errorNote('Your photos could not be listed', gallery.error, retry));
  }

  /** @param {string} show */
  #drawFoot(show) {
    if (show !== 'grid') return fill(this.#foot);
    const { status, complete, items } = gallery;
    if (status === 'failed') fill(this.#foot, errorNote('The older photos could not be listed', gallery.error, retry));
    else if (complete) fill(this.#foot, el('p', {}, countText(items.length, 'photo')));
    else fill(this.#foot, status === 'loading' && el('p', { class: 'coming' }, 'Older photos are coming'));
  }
}

/** Somebody is among the photos: the viewer's code should be here when one is opened. */
const warm = () => void import('./photo-page.js').catch(() => {});

const retry = () => void gallery.more();

const empty = () =>
  el(
    'div',
    { class: 'empty' },
    icon('holder', 'holder'),
    el('h2', {}, 'No photos yet'),
    el('p', {}, 'Drop photos or whole folders anywhere on this page, paste one, or choose them. Each is sealed before it is stored, and no other account can see it.'),
    el('button', { type: 'button', class: 'main', onclick: pickFiles }, 'Choose photos'),
  );

const RATIOS = [1.5, 0.75, 1.33, 1.78, 1, 1.5, 1.33, 0.67, 1.5, 1.78, 1.33, 0.75];

function skeleton() {
  const boxes = RATIOS.map((ratio) => {
    const box = el('div', { class: 'skeleton-box' });
    box.style.setProperty('--ratio', String(ratio));
    return box;
  });
  return el('div', { class: 'skeleton', role: 'status' }, aside('Loading your photos'), boxes);
}

customElements.define('gallery-page', GalleryPage);
