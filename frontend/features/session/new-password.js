import { el, set } from '../../lib/dom.js';
import { MIN_LENGTH, strength } from '../../lib/strength.js';
import { field } from '../../ui/field.js';
import { texts } from './texts.js';

/** @typedef {import('../../ui/field.js').FieldOptions} FieldOptions */

/**
 * A field for a new password, with a hint of its strength. The hint refuses nothing.
 *
 * @param {FieldOptions} options
 * @param {() => string[]} own the user's name and e-mail, as far as they are known
 */
export function newPassword(options, own) {
  const word = el('span', { role: 'status' }, hintOf('none'));
  const bars = el('span', { class: 'strength', 'aria-hidden': 'true' }, el('i'), el('i'), el('i'));
  const element = field({ type: 'password', autocomplete: 'new-password', hint: [bars, word], ...options });
  const show = () => {
    const found = strength(/** @type {HTMLInputElement} */ (element.querySelector('input')).value, own());
    set(bars, { 'data-strength': found });
    // Only when it changes, or it would be read aloud with every key.
    if (word.textContent !== hintOf(found)) word.textContent = hintOf(found);
  };
  element.addEventListener('input', show);
  show();
  return element;
}

/** @param {ReturnType<typeof strength>} found */
function hintOf(found) {
  const hint = texts.strength[found];
  return typeof hint === 'string' ? hint : hint(MIN_LENGTH);
}
