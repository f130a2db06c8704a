import { style } from '../../lib/style.js';
import { whenIdle } from '../../lib/view.js';

/**
 * Waits until the photos in a part of the page are seen, or cannot be.
 *
 * @param {HTMLElement} part
 */
export async function seen(part) {
  await new Promise((resolve) => whenIdle(() => resolve(null)));
  await Promise.allSettled([...part.querySelectorAll('img')].map((img) => img.decode()));
  await new Promise((resolve) => requestAnimationFrame(() => whenIdle(() => resolve(null))));
}

/** The first tap is answered at once: what is done with photos is loaded after those that are seen. */
export const loadViewer = () => import('../viewer/viewer-page.js');

export const loadPrint = () => style('/features/images/print.css');
