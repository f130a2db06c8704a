/** @import { Visit } from '../../api/visit.js' */
import { PHOTOS } from '../../lib/accepted.js';
import { el, fill, icon } from '../../lib/dom.js';
import { numberText } from '../../lib/format.js';
import { style } from '../../lib/style.js';
import { common } from '../../lib/texts.js';
import { field, mark } from '../../ui/field.js';
import { GuestQueue } from './guest-queue.js';
import { guestRow } from './guest-row.js';
import { texts } from './guest-texts.js';

await style('/ui/forms.css', '/ui/dialogs.css', '/features/visit/guests.css');

const NAME_KEY = 'darkslide-guest';
const MOST_CHARACTERS = 60;

/**
 * Where a visitor adds photos to what a link shows. What is under way goes on while it is closed. Event: `rest`, once nothing is under way
 * any more.
 */
export class GuestDialog extends EventTarget {
  #queue;
  #rows = el('ul', { class: 'guest-rows' });
  #sum = el('p', { class: 'guest-sum', role: 'status' });
  #again = el('button', { type: 'button', hidden: true, onclick: () => this.#queue.retry() });
  #input = el('input', { type: 'file', accept: PHOTOS, multiple: true, hidden: true, onchange: () => this.#choose() });
  #name = field({
    label: texts.name,
    name: 'guest',
    maxlength: MOST_CHARACTERS,
    autocomplete: 'name',
    value: localStorage.getItem(NAME_KEY) ?? '',
    hint: texts.nameHint,
    oninput: () => mark(this.#typed, ''),
  });
  #dialog = el(
    'dialog',
    { class: 'dialog guest-dialog', 'aria-labelledby': 'guest-title' },
    el('h2', { id: 'guest-title' }, texts.title),
    el('p', { class: 'remark' }, texts.about),
    this.#name,
    el('div', { class: 'guest-choose' }, this.#chooser(), el('p', { class: 'remark' }, texts.drop), this.#input),
    this.#rows,
    this.#sum,
    el('div', { class: 'guest-ways' }, this.#again, el('button', { type: 'button', onclick: () => this.#dialog.close() }, common.close)),
  );

  /** @param {Visit} visit */
  constructor(visit) {
    super();
    this.#queue = new GuestQueue(visit);
    this.#queue.addEventListener('change', () => this.#draw());
    this.#queue.addEventListener('rest', () => this.dispatchEvent(new Event('rest')));
    this.#dialog.addEventListener('dragover', (event) => event.preventDefault());
    this.#dialog.addEventListener('drop', (event) => this.#drop(event));
    window.addEventListener('beforeunload', (event) => this.#queue.isBusy && event.preventDefault());
    document.body.append(this.#dialog);
  }

  show() {
    this.#dialog.showModal();
    if (this.#typed.value) this.#dialog.querySelector('button')?.focus();
    else this.#typed.focus();
  }

  /** When the link has ended. */
  remove() {
    this.#dialog.remove();
  }

  #chooser() {
    return el('button', { type: 'button', class: 'main', onclick: () => this.#isNamed() && this.#input.click() }, icon('add'), texts.choose);
  }

  get #typed() {
    return /** @type {HTMLInputElement} */ (this.#name.querySelector('input'));
  }

  /** Whoever adds photos says who they are, once. */
  #isNamed() {
    const name = this.#typed.value.trim();
    mark(this.#typed, name ? '' : texts.nameMissing);
    if (!name) this.#typed.focus();
    else localStorage.setItem(NAME_KEY, name);
    this.#queue.name = name;
    return name !== '';
  }

  #choose() {
    const files = [...(this.#input.files ?? [])];
    this.#input.value = '';
    this.#add(files);
  }

  /** @param {DragEvent} event */
  #drop(event) {
    event.preventDefault();
    if (this.#isNamed()) this.#add([...(event.dataTransfer?.files ?? [])]);
  }

  /** @param {File[]} files */
  #add(files) {
    this.#rows.append(...this.#queue.add(files).map(guestRow));
    this.#rows.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }

  #draw() {
    const { photos, retryable } = this.#queue;
    const added = this.#queue.in('added', 'present').length;
    const failed = this.#queue.in('failed').length;
    this.#again.hidden = !retryable.length;
    this.#again.textContent = texts.again(retryable.length);
    const ended = [added && texts.sum.added(added), failed && texts.sum.failed(failed)].filter(Boolean).join(' ');
    fill(this.#sum, this.#queue.isBusy ? texts.sum.sending(numberText(added), photos.length) : ended);
  }
}
