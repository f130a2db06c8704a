import { el, fill, focusMain, icon } from '../lib/dom.js';
import { bytesText, countText } from '../lib/format.js';
import { oncePerFrame, View } from '../lib/view.js';
import { uploads } from '../state/uploads.js';
import { UploadRow } from './upload-row.js';

/** @typedef {import('../state/upload.js').Upload} Upload */

const HELD = {
  '': '',
  busy: 'Darkslide is busy. Sending goes on by itself in a moment.',
  offline: 'You are offline. Sending goes on when you are back.',
  'signed-out': 'Sign in again and sending goes on where it stopped.',
};

/** Everything on its way, and what became of it. There only while there is something to say. */
export class UploadTray extends View {
  /** @type {Map<Upload, UploadRow>} */
  #rows = new Map();
  #open = true;
  #spoken = '';

  #title = el('h2', { class: 'tray-title' });
  #sum = el('p', { class: 'tray-sum' });
  #bar = el('progress', { max: 1, value: 0, 'aria-label': 'All uploads' });
  #held = el('p', { class: 'tray-held' });
  #list = el('ul', { class: 'tray-list', role: 'list', id: 'uploads' });
  #fold = el('button', { type: 'button', class: 'quiet', 'aria-controls': 'uploads', onclick: () => this.#toggle() });
  #cancel = el('button', { type: 'button', class: 'quiet', onclick: () => uploads.cancelAll() }, 'Cancel all');
  #clear = el('button', { type: 'button', class: 'quiet', onclick: () => uploads.clear() }, 'Clear');
  #live = el('p', { class: 'unseen', role: 'status' });
  #box = el(
    'section',
    { class: 'tray', 'aria-label': 'Uploads', hidden: true },
    el('div', { class: 'tray-head' }, this.#title, this.#cancel, this.#clear, this.#fold),
    this.#bar,
    this.#sum,
    this.#held,
    this.#list,
  );

  render() {
    fill(this, this.#box, this.#live);
    this.listen(uploads, 'change', oncePerFrame(() => this.#update()));
    this.#toggle(true);
  }

  /** @param {boolean} [open] */
  #toggle(open = !this.#open) {
    this.#open = open;
    this.#list.hidden = !open;
    this.#fold.setAttribute('aria-expanded', String(open));
    fill(this.#fold, icon(open ? 'down' : 'up'), el('span', {}, open ? 'Hide list' : 'Show list'));
  }

  #update() {
    const { items } = uploads;
    const focused = this.contains(document.activeElement);
    this.#box.hidden = items.length === 0;
    this.#drawRows(items);
    this.#drawSum(items);
    this.#held.textContent = uploads.active ? HELD[uploads.held] : '';
    if (focused && !this.querySelector(':focus')?.checkVisibility()) this.#keepFocus();
  }

  /** A button that did its work is gone, and the focus with it. */
  #keepFocus() {
    if (this.#box.hidden) focusMain();
    else this.#fold.focus();
  }

  /** @param {Upload[]} items */
  #drawRows(items) {
    const present = new Set(items);
    for (const [item, row] of this.#rows) {
      if (present.has(item)) continue;
      row.remove();
      this.#rows.delete(item);
    }
    for (const item of items) {
      let row = this.#rows.get(item);
      if (!row) {
        row = new UploadRow(item);
        this.#rows.set(item, row);
        this.#list.append(row.element);
      }
      row.update();
    }
  }

  /** @param {Upload[]} items */
  #drawSum(items) {
    const of = (/** @type {Upload['state']} */ state) => items.filter((item) => item.state === state).length;
    const finished = items.filter((item) => item.finished).length;
    const counted = items.filter((item) => item.state !== 'failed');
    const total = counted.reduce((sum, { file }) => sum + file.size, 0);
    const sent = counted.reduce((sum, item) => sum + item.sent, 0);
    const counts = [
      [of('uploaded'), 'uploaded'],
      [of('there'), 'already there'],
      [of('failed'), 'failed'],
    ];
    const told = counts.filter(([count]) => count).map(([count, word]) => `${count} ${word}`);
    this.#title.textContent = uploads.active ? `${finished} of ${countText(items.length, 'photo')}` : 'Done';
    this.#sum.textContent = uploads.active ? `${bytesText(sent)} of ${bytesText(total)}` : told.join(', ');
    this.#bar.value = total ? sent / total : 1;
    this.#bar.hidden = !uploads.active;
    this.#cancel.hidden = !uploads.active;
    this.#clear.hidden = finished === 0 || uploads.active;
    if (!uploads.active) this.#showFailed();
    this.#announce(items.length === 0 ? '' : uploads.active ? `Uploading ${countText(items.length, 'photo')}` : `Uploads done: ${told.join(', ')}`);
  }

  /** When all is done, what did not work is what one wants to see. */
  #showFailed() {
    if (this.#spoken.startsWith('Uploading')) this.#list.querySelector('[data-state="failed"]')?.scrollIntoView({ block: 'nearest' });
  }

  /** Said once at the beginning and once at the end; the list tells the rest to whoever asks. */
  #announce(/** @type {string} */ text) {
    if (text === this.#spoken) return;
    this.#spoken = text;
    this.#live.textContent = text;
  }
}

customElements.define('upload-tray', UploadTray);
