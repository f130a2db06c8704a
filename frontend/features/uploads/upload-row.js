/** @import { Upload } from './upload.js' */
import { el, fill, icon } from '../../lib/dom.js';
import { bytesText } from '../../lib/format.js';
import { texts } from './texts.js';
import { uploads } from './uploads.js';

const { row, named, states } = texts;

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
    this.#bar = el('progress', { max: 100, value: 0, 'aria-label': row.sent(item.name) });
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
    if (noRoom) return states.noRoom;
    if (state === 'failed' && final) return states.refused;
    if (state === 'waiting') return states.waiting(bytesText(file.size));
    if (state !== 'uploading') return states[state];
    // All bytes are out, the answer is not here yet: the service is sealing and rendering.
    return percent === 100 ? states.storing : states.uploading(percent);
  }

  #drawAction() {
    const { item } = this;
    const wanted = item.state === 'failed' ? (item.final ? 'remove' : 'retry') : item.finished ? 'none' : 'cancel';
    if (this.#action.dataset.is === wanted) return;
    this.#action.dataset.is = wanted;
    const button = (/** @type {'retry' | 'cancel' | 'remove'} */ act, /** @type {string} */ symbol, /** @type {() => void} */ run) =>
      el('button', { type: 'button', class: 'quiet square', 'aria-label': named[act](item.name), title: row[act], onclick: run }, icon(symbol));
    fill(
      this.#action,
      wanted === 'retry' && button('retry', 'retry', () => uploads.retry(item)),
      wanted === 'none' && icon('check'),
      wanted !== 'none' && button(wanted, 'close', () => uploads.cancel(item)),
    );
  }
}
