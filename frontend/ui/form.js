import { explain, Problem } from '../api/problem.js';
import { aside, el, fill } from '../lib/dom.js';
import { durationText } from '../lib/format.js';
import { style } from '../lib/style.js';
import { cover, mark, missingText } from './field.js';
import { common } from '../lib/texts.js';

await style('/ui/forms.css');

/**
 * A form that shows errors next to the field that they are about.
 *
 * @typedef {object} FormOptions
 * @property {HTMLElement[]} fields
 * @property {string} submit
 * @property {string} busy
 * @property {string} [done] said when it was sent
 * @property {boolean} [grave]
 * @property {boolean} [minor] not the first choice of its page
 * @property {(values: Record<string, string>) => Promise<void>} send
 *
 * @param {FormOptions} options
 */
export function form({ fields, submit, busy, done = '', grave, minor, send }) {
  const button = el('button', { type: 'submit', class: grave ? 'grave' : !minor && 'main' }, submit);
  const note = el('p', { class: 'form-error', role: 'alert' });
  const news = el('p', { class: 'form-done', role: 'status' });
  // POST, in case the script fails to catch the submit: a password must never become part of an address.
  const element = el('form', { method: 'post', novalidate: true }, note, fields, button, news);
  element.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (button.ariaDisabled === 'true' || !allFilled(element)) return;
    cover(element);
    button.ariaDisabled = 'true';
    button.textContent = busy;
    note.textContent = '';
    news.textContent = '';
    try {
      await send(/** @type {Record<string, string>} */ (Object.fromEntries(new FormData(element))));
      news.textContent = done;
    } catch (error) {
      if (declined(error)) news.textContent = explain(error);
      else showErrors(element, note, error);
      button.textContent = submit;
      await countDown(error, note);
    }
    button.ariaDisabled = 'false';
    button.textContent = submit;
  });
  element.addEventListener('input', (event) => {
    mark(/** @type {HTMLInputElement} */ (event.target), '');
    news.textContent = '';
  });
  return element;
}

/** The user declined: that is no error. @param {unknown} error */
const declined = (error) => error instanceof Problem && error.slug === 'reauthentication-declined';

/** @param {HTMLFormElement} element */
function allFilled(element) {
  const inputs = [...element.querySelectorAll('input')].filter((input) => input.matches(':enabled'));
  for (const input of inputs)
    mark(input, input.validity.badInput ? common.form.notANumber : input.value.trim() || !input.required ? '' : missingText(input.name));
  inputs.find((input) => input.ariaInvalid === 'true')?.focus();
  return inputs.every((input) => input.ariaInvalid !== 'true');
}

/**
 * @param {HTMLFormElement} element
 * @param {HTMLElement} note
 * @param {unknown} error
 */
function showErrors(element, note, error) {
  const errors = error instanceof Problem ? error.errors : [];
  const marked = errors.flatMap(({ pointer, detail }) => {
    const control = element.querySelector(`[name="${CSS.escape(pointer.slice(pointer.lastIndexOf('/') + 1))}"]`);
    if (!(control instanceof HTMLElement)) return [];
    mark(control, sentence(control, detail));
    return [control];
  });
  const [first] = marked;
  (first instanceof HTMLFieldSetElement ? first.querySelector('input') : first)?.focus();
  if (!marked.length) fill(note, explain(error));
}

/**
 * Counts down until the service accepts the next try. The seconds are shown counting down, but read aloud only once.
 *
 * @param {unknown} error
 * @param {HTMLElement} note
 */
async function countDown(error, note) {
  if (!(error instanceof Problem) || !error.retryAfter) return;
  const count = el('span', { 'aria-hidden': 'true' });
  note.append(' ', aside(again(error.retryAfter)), count);
  const end = Date.now() + error.retryAfter * 1000;
  for (let left = error.retryAfter; left > 0 && note.isConnected; left = (end - Date.now()) / 1000) {
    count.textContent = again(left);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  note.textContent = common.form.againNow;
}

/** @param {number} seconds */
const again = (seconds) => common.form.againIn(durationText(seconds));

/**
 * Completes the service's message about a field, which is the end of a sentence that starts with the field's name.
 *
 * @param {HTMLElement} control
 * @param {string} detail
 */
function sentence(control, detail) {
  const label = control.closest('.field')?.querySelector('label, legend')?.textContent;
  const whole = /^\p{Ll}/u.test(detail) ? `${label} ${detail}` : detail;
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}
