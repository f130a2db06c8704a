/**
 * @import { ImageView } from '../../api/types.js'
 * @import { DateScrubber } from './date-scrubber.js'
 * @import { PageParts } from '../shell/page.js'
 * @import { Collection } from '../images/image-list.js'
 */
import { localDate } from '../../api/images.js';
import { el, fill, icon } from '../../lib/dom.js';
import { countText, monthText, numberText, weekdayText } from '../../lib/format.js';
import { View } from '../../lib/view.js';
import { router } from '../../navigation.js';
import { errorNote } from '../../ui/error-note.js';
import { ImageGrid } from '../images/image-grid.js';
import { altOf, takenText } from '../images/image-tile.js';
import { Selection } from '../images/selection.js';
import { skeleton } from '../images/skeleton.js';
import { pickFiles } from '../uploads/file-picker.js';
import { dayOf, gallery, monthOf } from './gallery.js';
import { LateControl } from './late-control.js';

/** Up to this many photos can be scrolled through; with more the date scrubber is shown. */
const MAX_WITHOUT_SCRUBBER = 100;

/**
 * All photos, newest first. It stays in the document under the viewer, so that everything is in its place when that
 * closes.
 *
 * @implements {PageParts}
 */
export class GalleryPage extends View {
  title = 'Photos';
  /** @type {Collection} */
  collection = { list: gallery, path: '/', imagePath: (id) => `/photo/${id}` };
  #selection = new Selection();
  #grid = new ImageGrid(gallery, grouping, {
    imagePath: this.collection.imagePath,
    heading: monthHeading,
    count: ({ count }) => countText(count, 'photo'),
    label: (image, index) => `${altOf(image)}, ${positionText(index)}, ${takenText(image)}`,
    day: dayHeading,
    isSelected: (id) => this.#selection.has(id),
  });
  /** @type {DateScrubber | null} */
  #scrubber = null;
  #body = el('div', { class: 'gallery-body' });
  #foot = el('div', { class: 'gallery-foot' });
  #shown = '';
  /** @type {LateControl | null} */
  #control = null;
  /** The scroll position to return to has been restored. */
  #placeFound = false;

  render() {
    fill(this, el('h1', { class: 'unseen', tabindex: -1 }, 'Photos'), this.#body, this.#foot);
    this.#grid.ariaLabel = 'Photos';
    this.listen(gallery, 'change', () => this.#update());
    this.listen(this.#selection, 'change', () => this.#mark());
    this.listen(this.#grid, 'moved', () => this.#scrubber?.follow(this.#grid.index, true));
    for (const type of ['rest', 'focusin']) this.listen(this.#grid, type, () => this.#remember(this.#focused));
    this.listen(router, 'leave', () => this.#remember(history.state?.gallery?.current));
    for (const type of ['pointerover', 'pointerdown', 'focusin']) this.listen(this.#body, type, () => this.#warm(), { once: true });
    this.#control = new LateControl(this, this.#body, () => this.#controlSelection(), isForController);
    this.#shown = '';
    this.#update();
  }

  /** Called when the user comes to this page, for the first time or back to it. */
  arrive() {
    /** @type {{ spot: import('../images/grid-types.js').Spot | null, current: string } | undefined} */
    const place = history.state?.gallery;
    this.#placeFound = false;
    void gallery.open(place?.spot).then(() => {
      this.#placeFound = true;
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
    this.classList.toggle('scrubbed', show === 'grid' && total > MAX_WITHOUT_SCRUBBER);
    if (show !== this.#shown) this.#turn(show);
    this.#shown = show;
    if (show === 'grid') {
      this.#grid.update();
      if (total > MAX_WITHOUT_SCRUBBER) this.#scrub().catch(() => {}); // The next change asks for it again.
    }
    this.#drawFoot(show);
  }

  async #scrub() {
    if (!this.#scrubber) {
      const { DateScrubber } = await import('./date-scrubber.js');
      this.#scrubber ??= this.#scrubberOf(new DateScrubber());
    }
    this.#scrubber.show(gallery.sections);
    this.#scrubber.follow(this.#grid.index, false);
  }

  /** @param {DateScrubber} scrubber */
  #scrubberOf(scrubber) {
    scrubber.addEventListener('travel', (event) => this.#grid.travel(/** @type {CustomEvent} */ (event).detail));
    if (this.#shown === 'grid') this.#body.append(scrubber);
    return scrubber;
  }

  /** @param {string} show */
  #turn(show) {
    const focused = this.#body.contains(document.activeElement);
    if (show === 'grid') fill(this.#body, this.#grid, this.#scrubber);
    if (show === 'empty') fill(this.#body, empty());
    if (show === 'loading') fill(this.#body, skeleton('Loading your photos'));
    if (show === 'failed')
      fill(
        this.#body,
        errorNote('Your photos could not be listed', gallery.error, () => void gallery.reopen()),
      );
    if (focused) this.querySelector('h1')?.focus({ preventScroll: true });
  }

  /** @param {string} show */
  #drawFoot(show) {
    if (show !== 'grid') return fill(this.#foot);
    if (gallery.status === 'failed')
      return fill(
        this.#foot,
        lost('These photos could not be listed', gallery.error, () => void gallery.reopen()),
      );
    for (const side of /** @type {const} */ (['newer', 'older'])) {
      const { state, error } = gallery[side];
      if (state === 'failed')
        return fill(
          this.#foot,
          lost(`The ${side} photos could not be listed`, error, () => gallery.retry(side)),
        );
    }
    fill(this.#foot, gallery.older.state === 'reached' && el('p', { class: 'gallery-sum' }, countText(gallery.total, 'photo')));
  }

  #mark() {
    this.classList.toggle('selecting', this.#selection.size > 0);
    this.#grid.redescribe();
  }

  get #focused() {
    return this.#grid.contains(document.activeElement) ? this.#grid.current?.id : '';
  }

  /**
   * Stores this position in the browser's history, so that back and reload return to it.
   *
   * @param {string} [current] the image that has or had the focus
   */
  #remember(current = '') {
    if (!this.#placeFound || !gallery.items.length || !this.isConnected || this.inert || location.pathname !== '/') return;
    const { spot } = this.#grid;
    history.replaceState({ ...history.state, gallery: { spot: scrollY > 0 ? spot : null, current } }, '');
  }

  /** Loads the selection controller and the viewer as soon as the user points at the photos, before they are needed. */
  #warm() {
    void this.#control?.ready().catch(() => {});
    void import('../viewer/viewer-page.js').catch(() => {});
  }

  async #controlSelection() {
    const { controlSelection } = await import('./selection-controller.js');
    controlSelection(this, this.#grid, this.#selection, gallery, { focus: () => this.#focus(), signal: this.life });
  }

  #focus() {
    const { current } = this.#grid;
    if (current) this.#grid.reveal(current.id);
    else this.querySelector('h1')?.focus({ preventScroll: true });
  }
}

/** @param {ImageView} image */
function dayHeading(image) {
  const precision = image.taken?.precision;
  if (precision === 'year') return 'Month unknown';
  return precision === 'month' ? 'Day unknown' : weekdayText(localDate(image));
}

const grouping = {
  sectionOf: monthOf,
  dayOf,
  dayText: dayHeading,
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

/** @param {number} index in `items` */
function positionText(index) {
  const about = gallery.exact ? '' : 'about ';
  return `${about}${numberText(gallery.start + index + 1)} of ${numberText(gallery.total)}`;
}

/** @param {Event} event */
function isForController(event) {
  if (event instanceof KeyboardEvent) return [' ', 'Delete', 'Escape'].includes(event.key) || (event.key === 'a' && (event.ctrlKey || event.metaKey));
  if (event instanceof MouseEvent) return event.shiftKey || (event.target instanceof Element && event.target.closest('.mark-box, .day') !== null);
  return true;
}

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
    el(
      'p',
      {},
      'Drop photos or whole folders anywhere on this page, paste one, or choose them. Each is sealed before it is stored, and no other account can see it.',
    ),
    el('button', { type: 'button', class: 'main', onclick: pickFiles }, 'Choose photos'),
  );

customElements.define('gallery-page', GalleryPage);
