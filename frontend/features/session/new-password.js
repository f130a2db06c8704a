import { el, set } from '../../lib/dom.js';
import { MIN_LENGTH, strength } from '../../lib/strength.js';
import { field } from '../../ui/field.js';

const HINTS = {
  none: `At least ${MIN_LENGTH} characters. A few words that do not belong together are good.`,
  short: `At least ${MIN_LENGTH} characters.`,
  weak: 'Easy to guess. Words that do not belong together, or more of them, make it better.',
  fair: 'Fair. Another word would make it good.',
  good: 'Good: hard to guess.',
};

/** @typedef {import('../../ui/field.js').FieldOptions} FieldOptions */

/**
 * A field for a new password, with a hint of its strength. The hint refuses nothing.
 *
 * @param {FieldOptions} options
 * @param {() => string[]} own the user's name and e-mail, as far as they are known
 */
export function newPassword(options, own) {
  const word = el('span', { role: 'status' }, HINTS.none);
  const bars = el('span', { class: 'strength', 'aria-hidden': 'true' }, el('i'), el('i'), el('i'));
  const element = field({ type: 'password', autocomplete: 'new-password', hint: [bars, word], ...options });
  const show = () => {
    const found = strength(/** @type {HTMLInputElement} */ (element.querySelector('input')).value, own());
    set(bars, { 'data-strength': found });
    // Only when it changes, or it would be read aloud with every key.
    if (word.textContent !== HINTS[found]) word.textContent = HINTS[found];
  };
  element.addEventListener('input', show);
  show();
  return element;
}
