import { explain } from '../api/problem.js';
import { el, fill } from '../lib/dom.js';
import { retryWhenBack, roleOf } from './error-note.js';
import { common } from '../lib/texts.js';

/**
 * Loads a section: shows that it is loading, then its content, or the reason and a button to try again. The focus stays
 * near when that button disappears.
 *
 * @param {HTMLElement} place inside a section or page with a heading
 * @param {() => Promise<void>} show asks the service and fills the section
 */
export async function loadSection(place, show) {
  const again = place.contains(document.activeElement);
  fill(place, el('p', { class: 'remark waiting', role: 'status' }, common.oneMoment));
  try {
    await show();
  } catch (error) {
    const note = el('p', { class: 'form-error', role: roleOf(error) }, explain(error));
    const retry = () => void loadSection(place, show);
    fill(place, note, el('button', { type: 'button', onclick: retry }, common.tryAgain));
    retryWhenBack(note, error, retry);
  }
  if (again) focusNear(place);
}

/**
 * Moves the focus, when the element that had it is gone, to the first field or button in its place or the heading above.
 *
 * @param {Element} place
 */
export function focusNear(place) {
  const next = place.querySelector(':is(input, button):not([hidden])') ?? place.closest('section, main')?.querySelector('h1, h2');
  /** @type {HTMLElement | null | undefined} */ (next)?.focus();
}
