/** @import { PageParts } from '../shell/page.js' */
/** @import { ImageView } from '../../api/types.js' */
import { explain } from '../../api/problem.js';
import { el, fill, icon } from '../../lib/dom.js';
import { countText, dateText } from '../../lib/format.js';
import { forget } from '../../lib/kept.js';
import { style } from '../../lib/style.js';
import { View } from '../../lib/view.js';
import { confirmed } from '../../ui/confirmation.js';
import { errorNote } from '../../ui/error-note.js';
import { GridSelecting } from '../images/grid-selecting.js';
import { ImageGrid } from '../images/image-grid.js';
import { altOf } from '../images/image-tile.js';
import { library } from '../images/library.js';
import { SelectionBar } from '../images/selection-bar.js';
import { Selection } from '../images/selection.js';
import { skeleton } from '../images/skeleton.js';
import { notices } from '../notices/notices.js';
import { destroyAndTell, destructionConfirmed, subjectOf } from './destroying.js';
import { TRASH_SECTION, daysLeft, TrashList } from './trash-list.js';
import { emptyTrash, restoreFromTrash, requestsDone } from './trash.js';

await style('/features/photos/photos.css', '/features/trash/trash.css');

/**
 * The deleted images that can still be restored.
 *
 * @implements {PageParts}
 */
export class TrashPage extends View {
  title = 'Trash';
  #list = new TrashList();
  #selection = new Selection();
  #grid = new ImageGrid(this.#list, grouping, {
    imagePath: null,
    heading: () => ['Deleted photos'],
    count: ({ count }) => (this.#list.complete ? countText(count, 'photo') : ''),
    label: (image, index) =>
      `${altOf(image)}, ${index + 1}${this.#list.complete ? ` of ${this.#list.total}` : ''}, deleted ${dateText(image.deletedAt ?? '')}, ${leftText(daysLeft(image))}`,
    isSelected: (id) => this.#selection.has(id),
  });
  #selecting = new GridSelecting(this.#grid, this.#selection, this.#list, false);
  #bar = new SelectionBar(
    this.#selection,
    [
      { name: 'Restore', symbol: 'undo', run: () => void this.#restore() },
      { name: 'Delete for ever', symbol: 'bin', run: () => void this.#destroy() },
    ],
    { leave: () => this.#focus(), selectAll: () => void this.#selecting.selectAll() },
  );
  #lead = el(
    'div',
    { class: 'trash-lead' },
    el('p', {}, 'Photos stay here until their days are over. Then their keys are destroyed, and nobody can bring them back.'),
    el('button', { type: 'button', class: 'grave', onclick: () => void this.#empty() }, 'Empty the trash'),
  );
  #body = el('div', { class: 'gallery-body' });

  render() {
    this.#grid.ariaLabel = 'Trash';
    fill(this, el('h1', { class: 'page-title', tabindex: -1 }, 'Trash'), this.#bar, this.#lead, this.#body);
    this.listen(this.#list, 'change', () => this.#update());
    this.listen(this.#selection, 'change', () => this.#mark());
    this.#list.follow(this.life);
    this.listen(this, 'keydown', (event) => this.#key(event));
    this.#selecting.listen(this.life);
    if (navigator.serviceWorker) this.life.addEventListener('abort', () => this.#forget());
    this.#update();
    void requestsDone().then(() => this.#list.open());
  }

  /** What is deleted is not kept on the device, and has just been seen again. */
  #forget() {
    void forget(this.#list.items.flatMap(({ thumbnail }) => (thumbnail ? [new URL(thumbnail, location.origin).href] : []))).catch(() => {});
  }

  #update() {
    const { items, status, older } = this.#list;
    const focused = this.contains(document.activeElement);
    this.#lead.hidden = !items.length;
    if (items.length) {
      if (!this.#grid.isConnected) fill(this.#body, this.#grid);
      this.#grid.update();
      if (older.state === 'failed')
        notices.show({
          text: `Not all of the trash could be listed. ${explain(older.error)}`,
          grave: true,
          action: { label: 'Try again', run: () => this.#list.retry('older') },
        });
    } else if (status === 'failed')
      fill(
        this.#body,
        errorNote('The trash could not be listed', this.#list.error, () => void this.#list.open()),
      );
    else if (status === 'ready') fill(this.#body, nothing());
    else fill(this.#body, skeleton('Loading the trash'));
    if (focused && !this.contains(document.activeElement)) this.#focus();
  }

  #mark() {
    this.classList.toggle('selecting', this.#selection.size > 0);
    this.#grid.redescribe();
  }

  async #restore() {
    const images = this.#selection.images;
    this.#selection.clear();
    const back = await restoreFromTrash(images);
    if (back.length) notices.show({ text: `${subjectOf(back)} back among your photos.` });
  }

  async #destroy() {
    const images = this.#selection.images;
    if (!(await destructionConfirmed(images))) return;
    this.#selection.clear();
    await destroyAndTell(images);
  }

  async #empty() {
    const text = 'The keys of everything in the trash are destroyed at once, and nobody can bring the photos back. Your other photos stay.';
    if (!(await confirmed({ title: 'Empty the trash?', text, yes: 'Empty the trash' }))) return;
    try {
      this.#selection.clear();
      const shown = [...this.#list.items];
      const count = await emptyTrash();
      library.announce('destroyed', shown);
      notices.show({ text: `${countText(count, 'photo')} deleted for ever.` });
    } catch (error) {
      notices.show({ text: `The trash was not emptied. ${explain(error)}`, grave: true, seconds: 12 });
    }
    await this.#list.open();
    this.#focus();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key === 'Escape' && this.#selection.size) this.#selection.clear();
    else if (event.key === 'Delete' && this.#selection.size && !this.#selection.goal) void this.#destroy();
    else return;
    event.preventDefault();
  }

  #focus() {
    const { current } = this.#grid;
    if (current && this.#grid.isConnected) this.#grid.reveal(current.id);
    else this.querySelector('h1')?.focus({ preventScroll: true });
  }
}

const grouping = {
  sectionOf: () => TRASH_SECTION,
  /** @param {ImageView} image */
  dayOf: (image) => String(daysLeft(image)),
  /** @param {ImageView} image */
  dayText: (image) => leftText(daysLeft(image)),
};

/** @param {number} days */
const leftText = (days) => (days > 1 ? `${countText(days, 'day')} left` : 'Last day');

const nothing = () =>
  el(
    'div',
    { class: 'empty' },
    icon('bin', 'plate'),
    el('h2', {}, 'Nothing in the trash'),
    el('p', {}, 'Photos that you delete come here first and wait for some weeks, in case you want them back.'),
    el('p', {}, el('a', { href: '/' }, 'Go to your photos')),
  );

customElements.define('trash-page', TrashPage);
