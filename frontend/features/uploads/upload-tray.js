/** @import { State } from './upload.js' */
/** @import { Tally } from './upload-tally.js' */
import { copyText } from '../../lib/copy.js';
import { el, fill, focusMain, icon } from '../../lib/dom.js';
import { bytesText, durationText, numberText } from '../../lib/format.js';
import { style } from '../../lib/style.js';
import { throttle, View } from '../../lib/view.js';
import { notices } from '../notices/notices.js';
import { texts } from './texts.js';
import { UploadList } from './upload-list.js';
import { OUTCOMES, report } from './upload-report.js';
import { secondsLeft, tally } from './upload-tally.js';
import { uploads } from './uploads.js';

await style('/features/uploads/uploads.css');

const { tray, holds, outcomes, sums } = texts;

/** Progress is reported many times a second for every file; nobody reads faster than this, in milliseconds. */
const UPDATE_EVERY = 100;

/** All uploads and their outcomes. It is shown only while there are any. */
export class UploadTray extends View {
  #open = true;
  /** It has folded by itself, and opens again with the next file. */
  #folded = false;
  #spoken = '';
  /** Only files with this outcome are listed. @type {State | ''} */
  #only = '';
  #list = new UploadList();

  #title = el('h2', { class: 'tray-title' });
  #sum = el('p', { class: 'tray-sum' });
  #bar = el('progress', { max: 1, value: 0, 'aria-label': tray.all });
  #held = el('p', { class: 'tray-held', role: 'status' });
  #fold = el('button', { type: 'button', class: 'quiet square', 'aria-controls': 'uploads', onclick: () => this.#toggle() });
  #pause = el('button', { type: 'button', class: 'quiet', onclick: () => (uploads.paused ? uploads.resume() : uploads.pause()) });
  #cancel = action(tray.cancelAll, () => uploads.cancelAll());
  #retry = action(tray.retryFailed, () => uploads.retryAll());
  #copy = action(tray.copy, () => this.#copyReport());
  #clear = action(tray.clear, () => uploads.clear(), 'clear');
  #filters = el('div', { class: 'tray-filters', role: 'group', 'aria-label': tray.only });
  #live = el('p', { class: 'unseen', role: 'status' });
  #box = el(
    'section',
    { class: 'tray', 'aria-label': tray.title, hidden: true },
    el('div', { class: 'tray-head' }, this.#title, this.#fold),
    this.#bar,
    this.#sum,
    this.#held,
    el('div', { class: 'tray-actions' }, this.#pause, this.#cancel, this.#retry, this.#copy, this.#clear),
    this.#filters,
    this.#list.element,
  );

  /** @override */
  render() {
    fill(this, this.#box, this.#live);
    const update = throttle(() => this.#update(), UPDATE_EVERY);
    this.listen(uploads, 'change', update);
    // The remaining time has to be updated although nothing is sent.
    const clock = setInterval(() => uploads.active && update(), 1000);
    this.life.addEventListener('abort', () => clearInterval(clock));
    this.#toggle(true);
  }

  /** @param {boolean} [open] */
  #toggle(open = !this.#open) {
    this.#open = open;
    this.#folded = false;
    this.#list.element.hidden = !open;
    this.#filters.hidden = !open;
    this.#drawFold();
    const name = open ? tray.hide : tray.show;
    this.#fold.ariaExpanded = String(open);
    this.#fold.ariaLabel = name;
    this.#fold.title = name;
    fill(this.#fold, icon(open ? 'down' : 'up'));
    if (open) this.#drawList();
  }

  /** It is one line where there is no progress to be shown. */
  #drawFold() {
    this.#box.classList.toggle('folded', !this.#open && !uploads.active);
  }

  #update() {
    const { active } = uploads;
    const sum = tally(uploads.items);
    const focused = this.contains(document.activeElement);
    this.#box.hidden = sum.count === 0 && !active;
    this.#drawSum(sum, active);
    this.#drawActions(sum, active);
    this.#drawFilters(sum);
    this.#drawFold();
    this.#held.textContent = (active && !uploads.paused && uploads.hold.why && holds[uploads.hold.why]) || (sum.noRoom ? noRoomText(sum.noRoom) : '');
    if (this.#open) this.#drawList();
    this.#announce(sum, active);
    if (focused && !this.querySelector(':focus')?.checkVisibility()) this.#keepFocus();
  }

  /** Moves the focus when the button that had it has disappeared after its work. */
  #keepFocus() {
    if (this.#box.hidden) focusMain();
    else this.#fold.focus();
  }

  #drawList() {
    const items = this.#only ? uploads.items.filter(({ state }) => state === this.#only) : uploads.items;
    this.#list.show(items, uploads.active);
  }

  /**
   * @param {Tally} sum
   * @param {boolean} active
   */
  #drawSum(sum, active) {
    this.#title.textContent = active ? tray.progress(numberText(sum.finished), sum.count) : tray.done;
    this.#sum.textContent = active ? this.#progress(sum) : outcome(sum);
    this.#bar.value = sum.bytes ? sum.sent / sum.bytes : 1;
    this.#bar.hidden = !active;
  }

  /** @param {Tally} sum */
  #progress(sum) {
    const rate = uploads.rate.at(performance.now());
    const left = secondsLeft(sum, rate);
    const parts = [
      tray.bytes(bytesText(sum.sent), bytesText(sum.bytes)),
      uploads.room.freeText(),
      uploads.paused ? tray.paused : rate !== null && tray.rate(bytesText(Math.round(rate))),
      uploads.gathering ? tray.gathering : left !== null && !uploads.paused && tray.left(durationText(left)),
    ];
    return parts.filter(Boolean).join(' · ');
  }

  /**
   * @param {Tally} sum
   * @param {boolean} active
   */
  #drawActions(sum, active) {
    this.#pause.hidden = !active;
    fill(this.#pause, icon(uploads.paused ? 'play' : 'pause'), uploads.paused ? tray.resume : tray.pause);
    this.#cancel.hidden = !active;
    this.#retry.hidden = active || sum.retryable === 0;
    this.#copy.hidden = active || sum.count === 0;
    this.#clear.hidden = active || sum.count === 0;
  }

  /** @param {Tally} sum */
  #drawFilters(sum) {
    const kinds = OUTCOMES.filter((state) => sum.of[state] > 0);
    if (this.#only && !sum.of[this.#only]) this.#only = '';
    const key = kinds.map((state) => `${state} ${sum.of[state]} ${this.#only === state}`).join();
    if (key === this.#filters.dataset.key) return;
    this.#filters.dataset.key = key;
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.only : undefined;
    const buttons = kinds.map((state) =>
      el(
        'button',
        { type: 'button', class: 'chip', 'data-only': state, 'aria-pressed': String(this.#only === state), onclick: () => this.#filter(state) },
        `${outcomes[state]} `,
        el('span', {}, numberText(sum.of[state])),
      ),
    );
    fill(this.#filters, sum.count > kinds.length && (kinds.length > 1 || sum.finished < sum.count) && buttons);
    if (focused) buttons.find(({ dataset }) => dataset.only === focused)?.focus();
  }

  /** @param {State} state */
  #filter(state) {
    this.#only = this.#only === state ? '' : state;
    this.#update();
    this.#list.reveal(() => true);
  }

  async #copyReport() {
    const done = await copyText(report(uploads.items));
    notices.show({ text: done ? tray.copied : tray.notCopied, grave: !done });
  }

  /**
   * Announced once at the start and once at the end; the list tells the rest.
   *
   * @param {Tally} sum
   * @param {boolean} active
   */
  #announce(sum, active) {
    const text = this.#box.hidden ? '' : active ? tray.uploading : tray.allDone(outcome(sum));
    if (text === this.#spoken) return;
    if (active && this.#folded) this.#toggle(true);
    if (!active && this.#spoken === tray.uploading) this.#end(sum);
    this.#spoken = text;
    this.#live.textContent = text;
  }

  /** When everything is done, what was not added is what the user wants to see. @param {Tally} sum */
  #end(sum) {
    if (sum.of.uploaded < sum.count) return this.#list.reveal(({ state }) => state === 'failed');
    if (!this.#open) return;
    this.#toggle(false);
    this.#folded = true;
  }
}

/** @param {number} count */
const noRoomText = (count) => tray.noRoom(count, uploads.room.freeText() || tray.full);

/** @param {Tally} sum */
const outcome = ({ of }) =>
  [...OUTCOMES]
    .reverse()
    .filter((state) => of[state])
    .map((state) => sums[state](of[state]))
    .join(', ');

/**
 * @param {string} name
 * @param {() => void} act
 * @param {string} [className]
 */
const action = (name, act, className = '') => el('button', { type: 'button', class: `quiet ${className}`, hidden: true, onclick: act }, name);

customElements.define('upload-tray', UploadTray);
