import { el, fill, icon } from '../lib/dom.js';
import { style } from '../lib/style.js';

await style('/ui/forms.css', '/ui/finder.css');

/**
 * An entry of a list that one chooses from.
 *
 * @typedef {{ symbol: string, name: string, count?: string, choose: () => void }} Entry
 *
 * @typedef {object} FinderOptions
 * @property {string} id of the field
 * @property {string} label
 * @property {string} hint
 * @property {(wanted: string) => { entries: Entry[], note: string }} find what fits to the text in the field, and what is to be said of it
 * @property {import('../lib/dom.js').Attributes} [attributes] of the field
 */

/**
 * A field whose text finds entries of the list below it. Arrow keys lead into the list and back, Enter takes its first.
 *
 * @param {FinderOptions} options
 */
export function finder({ id, label, hint, find, attributes }) {
  const list = el('ul', { class: 'choices' });
  const note = el('p', { class: 'remark', role: 'status' });
  const input = el('input', { id, type: 'search', autocomplete: 'off', maxlength: 200, 'aria-describedby': `${id}-hint`, ...attributes });
  const show = () => {
    const focused = list.contains(document.activeElement) ? document.activeElement?.textContent : undefined;
    const found = find(input.value.trim());
    fill(
      list,
      found.entries.map((entry) => el('li', {}, entryButton(entry))),
    );
    note.textContent = found.note;
    // The entries may come when the user is among them already.
    if (focused) ([...list.querySelectorAll('button')].find(({ textContent }) => textContent === focused) ?? input).focus();
  };
  input.addEventListener('input', show);
  input.addEventListener('keydown', (event) => {
    const first = list.querySelector('button');
    if (event.key === 'ArrowDown') first?.focus();
    else if (event.key === 'Enter') first?.click();
    else return;
    event.preventDefault();
  });
  list.addEventListener('keydown', (event) => walk(event, list, input));
  const field = el('div', { class: 'field' }, el('label', { for: id }, label), input, el('p', { id: `${id}-hint`, class: 'field-hint' }, hint));
  return { parts: [field, note, list], input, show, say: (/** @type {string} */ text) => (note.textContent = text) };
}

/** @param {Entry} entry */
const entryButton = ({ symbol, name, count, choose }) =>
  el(
    'button',
    { type: 'button', class: 'choice', onclick: choose },
    icon(symbol),
    el('span', { class: 'choice-name' }, name),
    count && el('span', { class: 'choice-count' }, count),
  );

/**
 * Moves the focus along the list with the arrow keys, and from its first entry back to the field.
 *
 * @param {KeyboardEvent} event
 * @param {HTMLElement} list
 * @param {HTMLElement} field
 */
function walk(event, list, field) {
  const buttons = [...list.querySelectorAll('button')];
  const at = buttons.indexOf(/** @type {HTMLButtonElement} */ (event.target));
  if (at < 0 || !['ArrowDown', 'ArrowUp'].includes(event.key)) return;
  event.preventDefault();
  (event.key === 'ArrowDown' ? (buttons[at + 1] ?? buttons[at]) : (buttons[at - 1] ?? field)).focus();
}
