/** @import { ImageView } from '../../api/types.js' */
/** @import { Changes, EditValues } from './edit-values.js' */
import { explain, Problem } from '../../api/problem.js';
import { el, fill } from '../../lib/dom.js';
import { PRECISIONS } from '../../lib/precisions.js';
import { common } from '../../lib/texts.js';
import { mark, missingText } from '../../ui/field.js';
import { control } from './edit-control.js';
import { changesOf, OFFSETS, precisionOf, valuesOf, valuesOfFile } from './edit-values.js';
import { texts } from './texts.js';

/** The form to edit an image. */
export class ImageForm {
  #before;
  #ofFile;
  #to;
  #note = el('div', { role: 'alert' });
  #save = el('button', { type: 'submit', class: 'main' }, texts.form.save);
  element;

  /**
   * @param {ImageView} image
   * @param {{ draft?: EditValues, save: (changes: Changes) => Promise<void>, reread: () => Promise<ImageView>, end: () => void }} to
   */
  constructor(image, { draft, ...to }) {
    this.#before = valuesOf(image);
    this.#ofFile = valuesOfFile(image);
    this.#to = to;
    const values = draft ?? this.#before;
    this.element = el(
      'form',
      { class: 'edit', method: 'post', novalidate: true },
      this.#note,
      control(texts.form.description, el('textarea', { name: 'description', rows: 4, maxlength: 2000 }), texts.form.descriptionHint),
      control(texts.form.fileName, el('input', { name: 'fileName', maxlength: 255, autocapitalize: 'none', spellcheck: 'false' })),
      control(
        texts.form.local,
        el('input', { name: 'local', type: 'datetime-local', step: 1, min: '0001-01-01T00:00', max: '9999-12-31T23:59:59' }),
        texts.form.localHint,
      ),
      control(
        texts.form.precision,
        el('select', { name: 'precision' }, PRECISIONS.map((value) => el('option', { value }, texts.precisions[value])).reverse()),
        texts.form.precisionHint,
      ),
      control(
        texts.form.zone,
        el(
          'select',
          { name: 'offset' },
          el('option', { value: '' }, texts.form.zoneUnknown),
          OFFSETS.map((offset) => el('option', { value: offset }, `UTC${offset}`)),
        ),
      ),
      this.#ofFile && el('button', { type: 'button', class: 'quiet', onclick: () => this.#takeDateOfFile() }, texts.form.takeFromFile),
      el('div', { class: 'edit-foot' }, this.#save, el('button', { type: 'button', onclick: () => to.end() }, common.cancel)),
    );
    this.#write(values);
    this.element.addEventListener('submit', (event) => this.#submit(event));
    this.element.addEventListener('keydown', (event) => event.key === 'Escape' && to.end());
    this.element.addEventListener('input', (event) => event.target instanceof Element && mark(event.target, ''));
    this.#control('local').addEventListener('input', () => {
      const { local, precision } = this.#read();
      this.#control('precision').value = precisionOf(local, precision);
    });
  }

  focus() {
    this.element.querySelector('textarea')?.focus();
  }

  /** The values that would be lost by closing, if any. @returns {EditValues | undefined} */
  get draft() {
    const now = this.#read();
    return Object.keys(changesOf(this.#before, now)).length ? now : undefined;
  }

  /**
   * Whether the form began with what an image says now: other changes of it are none of this form's.
   *
   * @param {ImageView} image
   */
  startedFrom(image) {
    return Object.keys(changesOf(this.#before, valuesOf(image))).length === 0;
  }

  /** @param {SubmitEvent} event */
  async #submit(event) {
    event.preventDefault();
    if (this.#save.ariaDisabled === 'true' || !this.#isWhole()) return;
    const changes = changesOf(this.#before, this.#read(), this.#ofFile);
    if (!Object.keys(changes).length) return this.#to.end();
    this.#save.ariaDisabled = 'true';
    fill(this.#note);
    try {
      await this.#to.save(changes);
    } catch (error) {
      await this.#showError(error).catch((again) => this.#showMessage(explain(again)));
    }
    this.#save.ariaDisabled = 'false';
  }

  #isWhole() {
    const { fileName, local } = this.#read();
    for (const [name, value] of Object.entries({ fileName, local })) mark(this.#control(name), value.trim() ? '' : missingText(name));
    const wrong = this.element.querySelector('[aria-invalid="true"]');
    if (wrong instanceof HTMLElement) wrong.focus();
    return !wrong;
  }

  /** @param {unknown} error */
  async #showError(error) {
    if (!(error instanceof Problem)) throw error;
    if (error.status === 412) return this.#showConflict(await this.#to.reread());
    if (error.status === 404) return this.#showMessage(texts.form.deleted);
    const marked = error.errors.flatMap(({ pointer, detail }) => {
      const control = this.element.elements.namedItem(pointer.split('/').at(-1) ?? '');
      if (!(control instanceof HTMLElement)) return [];
      mark(control, detail);
      return [control];
    });
    if (marked.length) marked[0].focus();
    else this.#showMessage(explain(error));
  }

  /** @param {ImageView} theirs */
  #showConflict(theirs) {
    this.#before = valuesOf(theirs);
    this.#ofFile = valuesOfFile(theirs);
    const theirWords = () => {
      this.#write(this.#before);
      fill(this.#note);
      this.focus();
    };
    fill(
      this.#note,
      el(
        'div',
        { class: 'conflict' },
        el('p', {}, texts.form.conflict),
        el('p', {}, texts.form.saveAgain),
        el('button', { type: 'button', class: 'quiet', onclick: theirWords }, texts.form.takeTheirs),
      ),
    );
    this.#save.focus();
  }

  /** @param {string} text */
  #showMessage(text) {
    fill(this.#note, el('p', { class: 'form-error' }, text));
  }

  /** @returns {EditValues} */
  #read() {
    return /** @type {EditValues} */ (/** @type {unknown} */ (Object.fromEntries(new FormData(this.element))));
  }

  /** @param {EditValues} values */
  #write(values) {
    for (const [name, value] of Object.entries(values)) this.#control(name).value = value;
  }

  #takeDateOfFile() {
    if (!this.#ofFile) return;
    const { local, precision, offset } = this.#ofFile;
    this.#write({ ...this.#read(), local, precision, offset });
    this.#control('local').focus();
  }

  /** @param {string} name */
  #control(name) {
    return /** @type {HTMLInputElement} */ (this.element.elements.namedItem(name));
  }
}
