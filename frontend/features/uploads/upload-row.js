/** @import { Upload } from './upload.js' */
import { el, fill, icon } from '../../lib/dom.js';
import { bytesText } from '../../lib/format.js';
import { uploads } from './uploads.js';

const STATE_TEXTS = {
  waiting: 'Waiting',
  uploading: 'Uploading',
  uploaded: 'Uploaded',
  there: 'Already there',
  restored: 'Restored from the trash',
  failed: 'Failed',
};

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

  update() {
    const { state, sent, file, reason, final } = this.item;
    const percent = file.size ? Math.round((sent / file.size) * 100) : 0;
    const now = `${state} ${percent} ${reason} ${final}`;
    if (now === this.#drawn) return;
    this.#drawn = now;
    this.element.dataset.state = state;
    this.#state.textContent = this.#words(percent);
    this.#bar.value = percent;
    this.#bar.hidden = state !== 'uploading';
    this.#reason.textContent = reason;
    this.#reason.title = reason;
    this.#drawAction();
  }

  /** @param {number} percent */
  #words(percent) {
    const { state, file, final, noRoom } = this.item;
    if (noRoom) return 'No room';
    if (state === 'failed' && final) return 'Refused';
    if (state === 'waiting') return `${STATE_TEXTS.waiting} ${bytesText(file.size)}`;
    if (state !== 'uploading') return STATE_TEXTS[state];
    // All bytes are out, the answer is not here yet: the service is sealing and rendering.
    return percent === 100 ? `${STATE_TEXTS.uploading}, being stored` : `${STATE_TEXTS.uploading} ${percent}\u00a0%`;
  }

  #drawAction() {
    const { item } = this;
    const wanted = item.state === 'failed' ? (item.final ? 'remove' : 'retry') : item.finished ? 'none' : 'cancel';
    if (this.#action.dataset.is === wanted) return;
    this.#action.dataset.is = wanted;
    const button = (/** @type {string} */ name, /** @type {string} */ symbol, /** @type {() => void} */ act) =>
      el('button', { type: 'button', class: 'quiet square', 'aria-label': `${name} ${item.name}`, title: name, onclick: act }, icon(symbol));
    fill(
      this.#action,
      wanted === 'retry' && button('Retry', 'retry', () => uploads.retry(item)),
      wanted === 'none' && icon('check'),
      wanted !== 'none' && button(wanted === 'cancel' ? 'Cancel' : 'Remove', 'close', () => uploads.cancel(item)),
    );
  }
}
