import { el, fill, icon } from '../lib/dom.js';
import { bytesText } from '../lib/format.js';
import { uploads } from '../state/uploads.js';

/** @typedef {import('../state/upload.js').Upload} Upload */

const WORDS = { waiting: 'Waiting', uploading: 'Uploading', uploaded: 'Uploaded', there: 'Already there', failed: 'Failed' };

/** One file in the tray. */
export class UploadRow {
  #drawn = '';
  #state = el('span', { class: 'row-state' });
  #bar;
  #action = el('span', { class: 'row-action' });
  #reason = el('p', { class: 'row-reason' });

  /** @param {Upload} item */
  constructor(item) {
    this.item = item;
    this.#bar = el('progress', { max: 100, value: 0, 'aria-label': `${item.name}, sent` });
    this.element = el(
      'li',
      { class: 'row' },
      el('span', { class: 'row-name', title: item.name }, item.name),
      this.#state,
      this.#action,
      this.#bar,
      this.#reason,
    );
  }

  remove() {
    this.element.remove();
  }

  update() {
    const { state, sent, file, reason } = this.item;
    const percent = file.size ? Math.round((sent / file.size) * 100) : 0;
    const now = `${state} ${percent} ${reason}`;
    if (now === this.#drawn) return;
    this.#drawn = now;
    this.element.dataset.state = state;
    // All bytes are out, the answer is not here yet: the service is sealing and rendering.
    const busy = state === 'uploading' && percent === 100 ? ', being stored' : ` ${percent}\u00a0%`;
    this.#state.textContent = WORDS[state] + (state === 'uploading' ? busy : state === 'waiting' ? ` ${bytesText(file.size)}` : '');
    this.#bar.value = percent;
    this.#bar.hidden = state !== 'uploading';
    this.#reason.textContent = reason;
    this.#drawAction();
  }

  #drawAction() {
    const { item } = this;
    const wanted = item.state === 'failed' ? 'retry' : item.finished ? 'none' : 'cancel';
    if (this.#action.dataset.is === wanted) return;
    this.#action.dataset.is = wanted;
    const button = (/** @type {string} */ name, /** @type {string} */ picture, /** @type {() => void} */ act) =>
      el('button', { type: 'button', class: 'quiet square', 'aria-label': `${name} ${item.name}`, title: name, onclick: act }, icon(picture));
    fill(
      this.#action,
      wanted === 'retry' && !item.final && button('Retry', 'retry', () => uploads.retry(item)),
      wanted === 'none' && item.state !== 'failed' && icon('check'),
      wanted !== 'none' && button(wanted === 'retry' ? 'Remove' : 'Cancel', 'close', () => uploads.cancel(item)),
    );
  }
}
