/** @import { PageParts } from '../shell/page.js' */
/** @import { ImageView } from '../../api/types.js' */
import { explain } from '../../api/problem.js';
import { el, fill, icon } from '../../lib/dom.js';
import { dateText } from '../../lib/format.js';
import { forget } from '../../lib/kept.js';
import { style } from '../../lib/style.js';
import { common } from '../../lib/texts.js';
import { View } from '../../lib/view.js';
import { confirmed } from '../../ui/confirmation.js';
import { errorNote } from '../../ui/error-note.js';
import { GridSelecting } from '../images/grid-selecting.js';
import { ImageGrid } from '../images/image-grid.js';
import { altOf } from '../images/image-tile.js';
import { library } from '../images/library.js';
import { SelectionBar } from '../images/selection-bar.js';
import { Selection } from '../images/selection.js';
import { skeleton } from '../images/placeholder.js';
import { notices } from '../notices/notices.js';
import { destroyAndTell, destructionConfirmed } from './destroying.js';
import { tell } from './telling.js';
import { texts } from './texts.js';
import { TRASH_SECTION, daysLeft, TrashList } from './trash-list.js';
import { emptyTrash, restoreFromTrash, requestsDone } from './trash.js';

await style('/features/photos/photos.css', '/features/trash/trash.css');

/**
 * The deleted images that can still be restored.
 *
 * @implements {PageParts}
 */
export class TrashPage extends View {
  title = common.bar.trash;
  #list = new TrashList();
  #selection = new Selection();
  #grid = new ImageGrid(this.#list, grouping, {
    imagePath: null,
    heading: () => [texts.list.heading],
    count: ({ count }) => (this.#list.complete ? common.photos(count) : ''),
    label: (image, index) => this.#label(image, index + 1),
    isSelected: (id) => this.#selection.has(id),
  });
  #selecting = new GridSelecting(this.#grid, this.#selection, this.#list, false);
  #bar = new SelectionBar(
    this.#selection,
    [
      { name: texts.tools.restore, symbol: 'undo', run: () => void this.#restore() },
      { name: texts.tools.destroy, symbol: 'bin', run: () => void this.#destroy() },
    ],
    { leave: () => this.#focus(), selectAll: () => void this.#selecting.selectAll() },
  );
  #lead = el(
    'div',
    { class: 'trash-lead' },
    el('p', {}, texts.list.lead),
    el('button', { type: 'button', class: 'grave', onclick: () => void this.#empty() }, texts.empty.yes),
  );
  #body = el('div', { class: 'gallery-body' });

  render() {
    this.#grid.ariaLabel = common.bar.trash;
    fill(this, el('h1', { class: 'page-title', tabindex: -1 }, common.bar.trash), this.#bar, this.#lead, this.#body);
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
          text: texts.list.failedInPart(explain(older.error)),
          grave: true,
          action: { label: common.tryAgain, run: () => this.#list.retry('older') },
        });
    } else if (status === 'failed')
      fill(
        this.#body,
        errorNote(texts.list.failed, this.#list.error, () => void this.#list.open()),
      );
    else if (status === 'ready') fill(this.#body, nothing());
    else fill(this.#body, skeleton(texts.list.loading));
    if (focused && !this.contains(document.activeElement)) this.#focus();
  }

  /**
   * @param {ImageView} image
   * @param {number} place from one
   */
  #label(image, place) {
    const { complete, total } = this.#list;
    const [name, date, left] = [altOf(image), dateText(image.deletedAt ?? ''), leftText(daysLeft(image))];
    return complete ? texts.list.labelOf(name, place, total, date, left) : texts.list.label(name, place, date, left);
  }

  #mark() {
    this.classList.toggle('selecting', this.#selection.size > 0);
    this.#grid.redescribe();
  }

  async #restore() {
    const images = this.#selection.images;
    this.#selection.clear();
    const back = await restoreFromTrash(images);
    if (back.length) notices.show({ text: tell(back, texts.restored.one, texts.restored.many) });
  }

  async #destroy() {
    const images = this.#selection.images;
    if (!(await destructionConfirmed(images))) return;
    this.#selection.clear();
    await destroyAndTell(images);
  }

  async #empty() {
    if (!(await confirmed({ title: texts.empty.title, text: texts.empty.warning, yes: texts.empty.yes }))) return;
    try {
      this.#selection.clear();
      const shown = [...this.#list.items];
      const count = await emptyTrash();
      library.announce('destroyed', shown);
      notices.show({ text: texts.empty.done(count) });
    } catch (error) {
      notices.show({ text: texts.empty.failed(explain(error)), grave: true, seconds: 12 });
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
const leftText = (days) => (days > 1 ? texts.list.daysLeft(days) : texts.list.lastDay);

const nothing = () =>
  el(
    'div',
    { class: 'empty' },
    icon('bin', 'plate'),
    el('h2', {}, texts.list.nothingTitle),
    el('p', {}, texts.list.nothing),
    el('p', {}, el('a', { href: '/' }, texts.list.toPhotos)),
  );

customElements.define('trash-page', TrashPage);
