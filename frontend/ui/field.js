import { aside, el, set } from '../lib/dom.js';
import { common } from '../lib/texts.js';

/**
 * @typedef {{ label: string, name: string, hint?: import('../lib/dom.js').Child | import('../lib/dom.js').Child[], [attribute: string]: unknown }} FieldOptions
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
    el('div', { class: 'field-hint', id: `${id}-hint` }, hint),
  );
}

/**
 * A field to choose one of several values.
 *
 * @param {string} label
 * @param {string} name
 * @param {{ value: string | number, text: string, selected?: boolean }[]} options
 */
export const choice = (label, name, options) =>
  el(
    'div',
    { class: 'field' },
    el('label', { for: `field-${name}` }, label),
    el(
      'select',
      { id: `field-${name}`, name, 'aria-describedby': `field-${name}-error` },
      options.map(({ value, text, selected = false }) => el('option', { value, selected }, text)),
    ),
    el('p', { class: 'field-error', id: `field-${name}-error` }),
  );

/**
 * Shows beside a field, or a group of them, what is wrong with it; an empty text clears it.
 *
 * @param {Element} control
 * @param {string} text
 */
export function mark(control, text) {
  set(control, { 'aria-invalid': text ? 'true' : null });
  const place = control.closest('.field')?.querySelector('.field-error');
  if (place) place.textContent = text;
}

/** What a field that was left empty asks for. @param {string} name */
export const missingText = (name) => common.missing[/** @type {keyof typeof common.missing} */ (name)] ?? common.missing.other;

/** Password managers look for the name beside the password. @param {string} username */
export const nameForManagers = (username) => el('input', { name: 'username', autocomplete: 'username', value: username, readonly: true, hidden: true });

/** @param {HTMLInputElement} input */
function peek(input) {
  const word = el('span', { 'aria-hidden': 'true' }, common.form.show);
  const name = aside(common.form.showPassword);
  const button = el('button', { type: 'button', class: 'quiet' }, word, name);
  button.addEventListener('click', () => {
    const show = input.type === 'password';
    input.type = show ? 'text' : 'password';
    word.textContent = show ? common.form.hide : common.form.show;
    name.textContent = show ? common.form.hidePassword : common.form.showPassword;
    button.toggleAttribute('data-shown', show);
  });
  return button;
}

/**
 * Hides passwords that are shown: browsers remember plain text fields and offer their values to the next user.
 *
 * @param {Element} form
 */
export function cover(form) {
  for (const button of form.querySelectorAll('button[data-shown]')) /** @type {HTMLElement} */ (button).click();
}
