/** @import { Upload } from './upload.js' */
import { el } from '../../lib/dom.js';
import { oncePerFrame } from '../../lib/view.js';
import { topsOf, visibleRows } from '../../lib/visible-rows.js';
import { UploadRow } from './upload-row.js';

/** Heights in rem, so that they grow with the letters: of a row, and of one with a sentence, such as why it failed. */
const ROW_HEIGHT = 3.0625;
const TOLD_ROW_HEIGHT = 5.8125;
/** Rows kept in the document above and below the visible ones. */
const OVERSCAN_ROWS = 4;

/** A list of any number of files; only the visible rows are in the document. */
export class UploadList {
  /** @type {Upload[]} */
  #items = [];
  /** @type {Map<Upload, UploadRow>} */
  #rows = new Map();
  /** @type {number[]} */
  #tops = [0];
  /** It follows the file that is being sent, until the user scrolls. */
  #following = true;
  #list = el('ul', { class: 'tray-rows', role: 'list' });
  element = el('div', { class: 'tray-list', id: 'uploads' }, this.#list);

  constructor() {
    this.element.addEventListener(
      'scroll',
      oncePerFrame(() => this.#paint()),
      { passive: true },
    );
    for (const type of ['wheel', 'pointerdown', 'keydown']) this.element.addEventListener(type, () => (this.#following = false), { passive: true });
  }

  /**
   * @param {Upload[]} items
   * @param {boolean} active
   */
  show(items, active) {
    if (!this.#items.length) this.#following = true;
    this.#items = items;
    this.#tops = topsOf(items.map(({ reason }) => rem(reason ? TOLD_ROW_HEIGHT : ROW_HEIGHT)));
    this.#list.style.height = `${this.#tops[items.length]}px`;
    if (active && this.#following) this.#follow();
    this.#paint();
  }

  /** @param {(item: Upload) => boolean} wanted the first match is scrolled into view */
  reveal(wanted) {
    const at = this.#items.findIndex(wanted);
    if (at < 0) return;
    this.element.scrollTop = this.#tops[at];
    this.#paint();
  }

  #follow() {
    const top = this.#tops[this.#items.findIndex(({ state }) => state === 'uploading')];
    if (top === undefined) return;
    const { scrollTop, clientHeight } = this.element;
    if (top < scrollTop || top + rem(ROW_HEIGHT) > scrollTop + clientHeight) this.element.scrollTop = Math.max(0, top - rem(ROW_HEIGHT));
  }

  #paint() {
    const { scrollTop: top, clientHeight: height } = this.element;
    const { from, to } = visibleRows(this.#tops, { top, height }, OVERSCAN_ROWS);
    this.#forget(new Set(this.#items.slice(from, to)));
    let before = null;
    for (let at = to - 1; at >= from; at--) {
      const { element } = this.#row(this.#items[at]);
      element.style.top = `${this.#tops[at]}px`;
      element.ariaPosInSet = String(at + 1);
      element.ariaSetSize = String(this.#items.length);
      if (element.parentNode !== this.#list || element.nextSibling !== before) this.#list.insertBefore(element, before);
      before = element;
    }
  }

  /**
   * A row that has the focus stays, wherever it is, as long as its file is in the list.
   *
   * @param {Set<Upload>} shown
   */
  #forget(shown) {
    for (const [item, { element }] of this.#rows) {
      if (shown.has(item) || (element.contains(document.activeElement) && this.#items.includes(item))) continue;
      element.remove();
      this.#rows.delete(item);
    }
  }

  /** @param {Upload} item */
  #row(item) {
    const row = this.#rows.get(item) ?? new UploadRow(item);
    this.#rows.set(item, row);
    row.update();
    return row;
  }
}

/** @param {number} length */
const rem = (length) => length * rootSize();

let known = 0;

/** Read once: each reading makes the browser compute its styles. */
function rootSize() {
  return (known ||= Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
}
