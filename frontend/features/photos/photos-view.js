/**
 * @import { Child } from '../../lib/dom.js'
 * @import { Grouping, Spot } from '../images/grid-types.js'
 * @import { Collection, ImageList } from '../images/image-list.js'
 * @import { Action } from '../images/selection-bar.js'
 * @import { DatedList } from './dated-list.js'
 * @import { DateScrubber } from './date-scrubber.js'
 * @import { Levels } from './levels.js'
 * @import { MosaicWall } from './mosaic-wall.js'
 * @import { SizeControl } from './size-control.js'
 */
import { el, fill } from '../../lib/dom.js';
import { numberText } from '../../lib/format.js';
import { style } from '../../lib/style.js';
import { common } from '../../lib/texts.js';
import { View } from '../../lib/view.js';
import { router } from '../../lib/router.js';
import { errorNote } from '../../ui/error-note.js';
import { ImageGrid } from '../images/image-grid.js';
import { altOf } from '../images/image-tile.js';
import { Selection } from '../images/selection.js';
import { skeleton } from '../images/placeholder.js';
import { takenText } from '../images/taken.js';
import { texts } from '../images/texts.js';
import { loadPrint, loadViewer, seen } from './first-sight.js';
import { isForSelection, LateControl } from './late-control.js';
import { photosFoot } from './photos-foot.js';
import { chosenScale } from './sizes.js';

await style('/features/photos/photos.css');

/** Up to this many photos can be scrolled through; with more the date scrubber is shown. */
const MAX_WITHOUT_SCRUBBER = 100;

/**
 * A list that a page opens, at its beginning or where the user was.
 *
 * @typedef {ImageList & { open: (at?: { local: string, id: string } | null) => Promise<void>, reopen: () => Promise<void> }} PageList
 */

/**
 * @typedef {object} PhotosOptions
 * @property {string} name of the grid
 * @property {Collection & { list: PageList }} collection
 * @property {Grouping} grouping
 * @property {(key: string) => Child[]} heading of a section
 * @property {boolean} dated whether the sections are months, so that a scrubber leads to them
 * @property {() => HTMLElement} empty what is shown where there are none
 * @property {(selection: Selection) => Action[]} actions on the selected photos, besides those that every list has
 */

/** The photos of a list, with everything that one does with them: select, open, delete, travel by date. */
export class PhotosView extends View {
  /** @type {PhotosOptions} */
  #options = /** @type {any} */ (null);
  /** @type {PageList} */
  #list = /** @type {any} */ (null);
  selection = new Selection();
  /** @type {ImageGrid} */
  #grid = /** @type {any} */ (null);
  /** @type {SizeControl | null} */
  #sizes = null;
  /** @type {Levels | null} */
  #levels = null;
  /** @type {DateScrubber | null} */
  #scrubber = null;
  #body = el('div', { class: 'gallery-body' });
  #foot = el('div', { class: 'gallery-foot' });
  #shown = '';
  /** @type {LateControl | null} */
  #control = null;
  /** The arrival whose place is still to be found. @type {object | null} */
  #arrival = {};
  #see = () => {};
  /** Resolves once the photos that are first in sight are seen, or cannot be. @type {Promise<void>} */
  seen = new Promise((resolve) => (this.#see = resolve));

  /** @param {PhotosOptions} options */
  static of(options) {
    const view = new PhotosView();
    view.#take(options);
    return view;
  }

  /** @param {PhotosOptions} options */
  #take(options) {
    this.#options = options;
    this.#list = options.collection.list;
    this.#grid = new ImageGrid(
      this.#list,
      options.grouping,
      {
        imagePath: options.collection.imagePath,
        heading: options.heading,
        count: ({ count }) => common.photos(count),
        label: (image, index) => `${altOf(image)}, ${this.#positionText(index)}, ${takenText(image)}`,
        isSelected: (id) => this.selection.has(id),
      },
      chosenScale(),
    );
    this.#grid.ariaLabel = options.name;
  }

  render() {
    fill(this, this.#body, this.#foot);
    this.listen(this.#list, 'change', () => this.#update());
    this.listen(this.selection, 'change', () => this.#mark());
    this.listen(this.#grid, 'moved', () => this.#scrubber?.follow(this.#grid.index, true));
    for (const type of ['rest', 'focusin']) this.listen(this.#grid, type, () => this.#remember(this.#focused));
    this.listen(router, 'leave', () => this.#leave());
    this.listen(router, 'change', () => this.#turnBack());
    this.listen(this.#body, 'pointerover', () => this.#warm(), { once: true });
    for (const type of ['pointerdown', 'focusin']) this.listen(this.#body, type, () => this.#warm()); // Again, if that failed.
    this.#control = new LateControl(this, this.#body, () => this.#controlSelection(), isForSelection);
    this.#shown = '';
    this.#update();
  }

  /** Called when the user comes to the page, for the first time or back to it. */
  arrive() {
    /** @type {({ spot?: Spot | null, current?: string } & import('./levels.js').LevelPlace) | undefined} */
    const place = history.state?.photos;
    const arrival = {};
    this.#arrival = arrival;
    if (!this.#wall) this.#grid.zoom(chosenScale());
    // Months and years need the counts alone.
    const opened = place?.level && this.#list.status === 'ready' ? Promise.resolve() : this.#list.open(place?.spot);
    void opened.then(async () => {
      if (place?.level) await this.#size().catch(() => {});
      if (this.#arrival !== arrival || !this.isConnected) return;
      this.#arrival = null;
      const wall = this.#wall;
      const focused = wall?.contains(document.activeElement);
      this.#levels?.arrive(place ?? {});
      void this.#prepare();
      if (place?.level) return;
      if (focused) this.#focusHeading();
      if (place?.spot) this.#grid.restore(place.spot);
      else scrollTo({ top: 0 });
      if (!wall && place?.current && this.#list.find(place.current)) this.#grid.reveal(place.current);
    });
  }

  /** @param {string} id which may be gone by now */
  reveal(id) {
    if (this.#isOfLevels) {
      this.#focusHeading();
      return this.arrive();
    }
    if (this.#list.find(id)) this.#grid.reveal(id);
    else this.#focus();
  }

  #leave() {
    this.#remember(history.state?.photos?.current);
    this.#arrival = null; // From here on the place is the user's.
  }

  /** Another entry of the browser's history. */
  #turnBack() {
    this.#arrival = null;
    if (router.place?.returning && this.#isHere && this.#isOfLevels) this.arrive();
  }

  get #wall() {
    return this.#levels?.wall ?? null;
  }

  /** Whether months or years are shown, or are to be. */
  get #isOfLevels() {
    return Boolean(this.#wall || history.state?.photos?.level);
  }

  get #scrubs() {
    return this.#options.dated && this.#list.total > MAX_WITHOUT_SCRUBBER;
  }

  #update() {
    const { items, status, total } = this.#list;
    const show = items.length || (total && status !== 'failed') ? 'grid' : status === 'ready' ? 'empty' : status === 'failed' ? 'failed' : 'loading';
    this.classList.toggle('scrubbed', show === 'grid' && this.#scrubs);
    if (show !== this.#shown) this.#turn(show);
    this.#shown = show;
    if (show === 'grid' && !this.#wall) {
      this.#grid.update();
      if (this.#scrubs) this.#scrub().catch(() => {}); // The next change asks for it again.
    }
    fill(this.#foot, show === 'grid' && !this.#wall && photosFoot(this.#list));
  }

  async #size() {
    const dated = this.#options.dated && /** @type {DatedList} */ (/** @type {unknown} */ (this.#list));
    const [{ SizeControl }, { Levels }] = await Promise.all([import('./size-control.js'), import('./levels.js')]);
    if (this.#sizes) return;
    this.#levels = (dated && new Levels({ list: dated, grid: this.#grid, cover: (before, now) => this.#cover(before, now) }, this.life)) || null;
    this.#sizes = new SizeControl(this.#grid, this.#levels);
    if (this.#shown === 'grid') this.#body.prepend(this.#sizes);
  }

  /**
   * @param {MosaicWall | null} before what was shown instead of the photos
   * @param {MosaicWall | null} now what is
   */
  #cover(before, now) {
    const shown = before ?? this.#grid;
    if (shown.isConnected) shown.replaceWith(now ?? this.#grid);
    if (now) this.#scrubber?.remove();
    else if (this.#shown === 'grid' && this.#scrubber) this.#body.append(this.#scrubber);
    this.#sizes?.update();
    this.#update();
  }

  async #scrub() {
    if (!this.#scrubber) {
      const { DateScrubber } = await import('./date-scrubber.js');
      this.#scrubber ??= this.#scrubberOf(new DateScrubber());
    }
    this.#scrubber.show(this.#list.sections);
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
    const retry = () => void this.#list.reopen();
    if (show === 'grid') fill(this.#body, this.#sizes, this.#wall ?? this.#grid, !this.#wall && this.#scrubber);
    if (show === 'empty') fill(this.#body, this.#options.empty());
    if (show === 'loading') fill(this.#body, skeleton(texts.list.loading));
    if (show === 'failed') fill(this.#body, errorNote(texts.list.failed, this.#list.error, retry));
    if (focused) this.#focusHeading();
  }

  #mark() {
    this.classList.toggle('selecting', this.selection.size > 0);
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
    if (!this.#isHere || this.#wall || this.#arrival || !this.#list.items.length) return;
    const { spot } = this.#grid;
    history.replaceState({ ...history.state, photos: { spot: scrollY > 0 ? spot : null, current } }, '');
  }

  /** Whether the address is that of these photos, and nothing lies over them. */
  get #isHere() {
    return this.isConnected && !this.closest('[inert]') && location.pathname === this.#options.collection.path.split('#')[0];
  }

  /** Loads what is done with photos as soon as the user points at them, before it is needed. */
  #warm() {
    void this.#size().catch(() => {});
    void this.#control?.ready().catch(() => {});
    void loadViewer().catch(() => {});
  }

  /** What is done with photos comes after those that are seen. */
  async #prepare() {
    await seen(this.#body);
    this.#see();
    await Promise.allSettled([loadViewer(), loadPrint()]);
  }

  async #controlSelection() {
    const { controlSelection } = await import('./selection-controller.js');
    const { actions, dated } = this.#options;
    const options = { dated, actions: actions(this.selection), focus: () => this.#focus(), signal: this.life };
    controlSelection(this, this.#grid, this.selection, this.#list, options);
  }

  #focus() {
    const { current } = this.#grid;
    if (current && this.#grid.isConnected) this.#grid.reveal(current.id);
    else this.#focusHeading();
  }

  #focusHeading() {
    this.closest('main')?.querySelector('h1')?.focus({ preventScroll: true });
  }

  /** @param {number} index in `items` */
  #positionText(index) {
    const { exact, start, total } = this.#list;
    const place = exact ? texts.grid.place : texts.grid.placeAbout;
    return place(numberText(start + index + 1), numberText(total));
  }
}

customElements.define('photos-view', PhotosView);
