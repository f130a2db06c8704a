import { el } from './dom.js';

/**
 * Puts text on the clipboard. Browsers offer the clipboard API only on https and localhost; elsewhere a field is
 * selected and copied as if by hand.
 *
 * @param {string} text
 * @returns {Promise<boolean>} whether it is there
 */
export async function copyText(text) {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  }
  const field = el('textarea', { class: 'unseen', readonly: true, 'aria-hidden': 'true' });
  const before = document.activeElement;
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
