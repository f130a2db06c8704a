import { el, fill, set } from '../lib/dom.js';
import { explain, Problem } from '../api/problem.js';

/**
 * @typedef {{ label: string, name: string, hint?: string, [attribute: string]: unknown }} FieldOptions
 * @param {FieldOptions} options the rest are attributes of the input
 */
export function field({ label, name, hint, ...attributes }) {
  const id = `field-${name}`;
  const input = el('input', { id, name, required: true, 'aria-describedby': `${id}-hint ${id}-error`, ...attributes });
  return el(
    'div',
    { class: 'field' },
    el('label', { for: id }, label),
    attributes.type === 'password' ? el('div', { class: 'with-peek' }, input, peek(input)) : input,
    el('p', { class: 'field-error', id: `${id}-error` }),
    el('p', { class: 'field-hint', id: `${id}-hint` }, hint),
  );
}

/** @param {HTMLInputElement} input */
function peek(input) {
  const word = el('span', {}, 'Show');
  const button = el('button', { type: 'button', class: 'quiet' }, word, el('span', { class: 'unseen' }, ' password'));
  button.addEventListener('click', () => {
    const show = input.type === 'password';
    input.type = show ? 'text' : 'password';
    word.textContent = show ? 'Hide' : 'Show';
  });
  return button;
}

/**
 * A form that says what is wrong next to the field it is about.
 *
 * @param {{ fields: HTMLElement[], submit: string, busy: string, grave?: boolean, send: (values: Record<string, string>) => Promise<void> }} options
 */
export function form({ fields, submit, busy, grave, send }) {
  const button = el('button', { type: 'submit', class: grave ? 'grave' : 'main' }, submit);
  const note = el('p', { class: 'form-error', role: 'alert' });
  // POST, should the script ever fail to catch the submit: a password must not land in an address.
  const element = el('form', { method: 'post', novalidate: true }, note, fields, button);
  element.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (button.ariaDisabled === 'true' || !allFilled(element)) return;
    button.ariaDisabled = 'true';
    button.textContent = busy;
    note.textContent = '';
    try {
      await send(/** @type {Record<string, string>} */ (Object.fromEntries(new FormData(element))));
    } catch (error) {
      tell(element, note, error);
    }
    button.ariaDisabled = 'false';
    button.textContent = submit;
  });
  element.addEventListener('input', (event) => mark(/** @type {HTMLInputElement} */ (event.target), ''));
  return element;
}

/** @param {HTMLFormElement} element */
function allFilled(element) {
  const inputs = [...element.querySelectorAll('input')];
  for (const input of inputs) mark(input, input.value.trim() ? '' : 'This is needed.');
  inputs.find((input) => input.ariaInvalid === 'true')?.focus();
  return inputs.every((input) => input.ariaInvalid !== 'true');
}

/**
 * @param {HTMLFormElement} element
 * @param {HTMLElement} note
 * @param {unknown} error
 */
function tell(element, note, error) {
  const errors = error instanceof Problem ? error.errors : [];
  const marked = errors.flatMap(({ pointer, detail }) => {
    const input = element.querySelector(`input[name="${CSS.escape(pointer.replace(/^[#/]+/, ''))}"]`);
    if (!(input instanceof HTMLInputElement)) return [];
    mark(input, detail);
    return [input];
  });
  marked[0]?.focus();
  if (!marked.length) fill(note, explain(error));
}

/**
 * @param {HTMLInputElement} input
 * @param {string} text
 */
function mark(input, text) {
  set(input, { 'aria-invalid': text ? 'true' : null });
  const place = input.closest('.field')?.querySelector('.field-error');
  if (place) place.textContent = text;
}
