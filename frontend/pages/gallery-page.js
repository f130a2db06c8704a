/** @import { ImageView } from '../api/types.js' */
import { localDate } from '../api/images.js';
import { DateScrubber } from '../components/date-scrubber.js';
import { errorNote } from '../components/error-note.js';
import { pickFiles } from '../components/file-picker.js';
import { GridSelecting } from '../components/grid-selecting.js';
import { PhotoGrid } from '../components/photo-grid.js';
import { altOf } from '../components/photo-tile.js';
import { SelectionBar } from '../components/selection-bar.js';
import { skeleton } from '../components/skeleton.js';
import { downloadAll } from '../components/zip-download.js';
import { el, fill, icon } from '../lib/dom.js';
import { countText, dayText, monthText, numberText, weekdayText } from '../lib/format.js';
import { View } from '../lib/view.js';
import { gallery, monthOf } from '../state/gallery.js';
import { Selection } from '../state/selection.js';
import { moveToTrash } from '../state/trash.js';

/** All photos, newest first. Stays in the page under the viewer, so that closing it finds everything in its place. */
export class GalleryPage extends View {
  title = 'Photos';
  #selection = new Selection();
  #grid = new PhotoGrid(gallery, reading, {
    opens: true,
    heading: monthHeading,
    count: ({ count }) => countText(count, 'photo'),
    label: (image, index) => `${altOf(image)}, ${positionText(index)}, ${dayText(localDate(image))}`,
    day: (image) => weekdayText(localDate(image)),
    isSelected: (id) => this.#selection.has(id),
  });
  #selecting = new GridSelecting(this.#grid, this.#selection, { find: (id) => gallery.find(id), between: (one, other) => gallery.between(one, other), together: (image) => gallery.ofDay(dayOf(image)) }, true);
  #scrubber = new DateScrubber();
  #bar = new SelectionBar(
    this.#selection,
    [
      { name: 'Whole day', picture: 'day', run: () => this.#takeDay() },
      { name: 'Download', picture: 'download', run: () => void downloadAll(this.#selection.images) },
      { name: 'Delete', picture: 'bin', run: () => this.#delete(this.#selection.images) },
    ],
    () => this.#focus(),
  );
  #body = el('div', { class: 'gallery-body' });
  #foot = el('div', { class: 'gallery-foot' });
  #shown = '';

  render() {
    fill(this, el('h1', { class: 'unseen', tabindex: -1 }, 'Photos'), this.#bar, this.#body, this.#foot);
    this.#grid.ariaLabel = 'Photos';
    this.listen(gallery, 'change', () => this.#update());
    this.listen(this.#selection, 'change', () => this.#mark());
    this.listen(this.#grid, 'moved', () => this.#scrubber.follow(this.#grid.index, true));
    this.listen(this.#grid, 'rest', () => this.#remember());
    this.listen(this.#grid, 'focusin', () => this.#remember());
    this.listen(this.#scrubber, 'travel', ({ detail }) => this.#grid.travel(detail));
    this.listen(this, 'keydown', (event) => this.#key(event));
    for (const type of ['pointerover', 'focusin']) this.listen(this.#body, type, warm, { once: true });
    this.#selecting.listen(this.life);
    this.#shown = '';
    this.#update();
  }

  /** Somebody comes to this page, for the first time or back to it. */
  arrive() {
    /** @type {{ spot: import('../components/photo-grid.js').Spot | null, current: string } | undefined} */
    const place = history.state?.gallery;
    void gallery.open(place?.spot).then(() => {
      if (place?.spot) this.#grid.restore(place.spot);
      else scrollTo({ top: 0 });
      if (place?.current && gallery.find(place.current)) this.#grid.reveal(place.current);
    });
  }

  /** @param {string} id which may be gone by now */
  reveal(id) {
    if (gallery.find(id)) this.#grid.reveal(id);
    else this.#focus();
  }

  #update() {
    const { items, status, total } = gallery;
    const show = items.length || (total && status !== 'failed') ? 'grid' : status === 'ready' ? 'empty' : status === 'failed' ? 'failed' : 'loading';
    if (show !== this.#shown) this.#turn(show);
    this.#shown = show;
    if (show === 'grid') {
      this.#grid.update();
      this.#scrubber.show(gallery.sections);
      this.#scrubber.follow(this.#grid.index, false);
    }
    this.#drawFoot(show);
  }

  /** @param {string} show */
  #turn(show) {
    const focused = this.#body.contains(document.activeElement);
    if (show === 'grid') fill(this.#body, this.#grid, this.#scrubber);
    if (show === 'empty') fill(this.#body, empty());
    if (show === 'loading') fill(this.#body, skeleton('Loading your photos'));
    if (show === 'failed') fill(this.#body, errorNote('Your photos could not be listed', gallery.error, () => void gallery.reopen()));
    if (focused) this.querySelector('h1')?.focus({ preventScroll: true });
  }

  /** @param {string} show */
  #drawFoot(show) {
    if (show !== 'grid') return fill(this.#foot);
    if (gallery.status === 'failed') return fill(this.#foot, lost('These photos could not be listed', gallery.error, () => void gallery.reopen()));
    for (const side of /** @type {const} */ (['newer', 'older'])) {
      const { state, error } = gallery[side];
      if (state === 'failed') return fill(this.#foot, lost(`The ${side} photos could not be listed`, error, () => gallery.retry(side)));
    }
    fill(this.#foot, gallery.older.state === 'reached' && el('p', { class: 'gallery-sum' }, countText(gallery.total, 'photo')));
  }

  #mark() {
    this.classList.toggle('selecting', this.#selection.size > 0);
    this.#grid.redescribe();
  }

  /** What the browser keeps of this place in its history: back and reload lead here. */
  #remember() {
    if (!this.isConnected || this.inert) return;
    const current = this.#grid.contains(document.activeElement) ? (this.#grid.current?.id ?? '') : '';
    const { spot } = this.#grid;
    history.replaceState({ ...history.state, gallery: { spot: scrollY > 0 ? spot : null, current } }, '');
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key === 'Escape' && this.#selection.size) this.#selection.clear();
    else if (event.key === 'Delete') this.#delete(this.#selection.size ? this.#selection.images : this.#focused());
    else return;
    event.preventDefault();
  }

  #takeDay() {
    const image = this.#selection.anchor ?? this.#grid.current;
    if (image) void this.#selecting.takeDay(image);
  }

  /** @param {ImageView[]} images */
  #delete(images) {
    if (!images.length) return;
    this.#selection.clear();
    void moveToTrash(images);
  }

  #focused() {
    const { current } = this.#grid;
    return current && this.#grid.contains(document.activeElement) ? [current] : [];
  }

  #focus() {
    const { current } = this.#grid;
    if (current) this.#grid.reveal(current.id);
    else this.querySelector('h1')?.focus({ preventScroll: true });
  }
}

/** @param {ImageView} image */
const dayOf = (image) => localDate(image).slice(0, 10);

const reading = {
  sectionOf: monthOf,
  dayOf,
  /** @param {ImageView} image */
  dayText: (image) => weekdayText(localDate(image)),
};

/**
 * The month, and its year in a lower voice.
 *
 * @param {string} key
 */
function monthHeading(key) {
  const [before, after] = monthText(key).split(key.slice(0, 4));
  return [before, el('span', {}, key.slice(0, 4)), after];
}

/** @param {number} index in the run */
function positionText(index) {
  const about = gallery.exact ? '' : 'about ';
  return `${about}${numberText(gallery.start + index + 1)} of ${numberText(gallery.total)}`;
}

/** Somebody is among the photos: the viewer's code should be here when one is opened. */
const warm = () => void import('./photo-page.js').catch(() => {});

/**
 * @param {string} title
 * @param {unknown} error
 * @param {() => void} retry
 */
const lost = (title, error, retry) => el('div', { class: 'lost' }, errorNote(title, error, retry));

const empty = () =>
  el(
    'div',
    { class: 'empty' },
    icon('holder', 'holder'),
    el('h2', {}, 'No photos yet'),
    el('p', {}, 'Drop photos or whole folders anywhere on this page, paste one, or choose them. Each is sealed before it is stored, and no other account can see it.'),
    el('button', { type: 'button', class: 'main', onclick: pickFiles }, 'Choose photos'),
  );

customElements.define('gallery-page', GalleryPage);
