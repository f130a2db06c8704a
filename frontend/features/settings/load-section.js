import { explain } from '../../api/problem.js';
import { el, fill } from '../../lib/dom.js';

/**
 * Fills a place with what the service knows: says that it is coming, then shows it, or the reason and a way to try
 * again. The focus stays near when the button to try again has gone.
 *
 * @param {HTMLElement} place inside a section with a heading
 * @param {() => Promise<void>} show asks the service and fills the place
 */
export async function loadSection(place, show) {
  const again = place.contains(document.activeElement);
  fill(place, el('p', { class: 'remark waiting', role: 'status' }, 'One moment'));
  try {
    await show();
  } catch (error) {
    fill(place, el('p', { class: 'form-error', role: 'alert' }, explain(error)), el('button', { type: 'button', onclick: () => loadSection(place, show) }, 'Try again'));
  }
  if (again) focusNear(place);
}

/**
 * What had the focus is gone: the first thing to press in its place, or the heading above it.
 *
 * @param {Element} place
 */
export function focusNear(place) {
  const next = place.querySelector('button') ?? place.closest('section')?.querySelector('h2');
  /** @type {HTMLElement | null | undefined} */ (next)?.focus();
}
