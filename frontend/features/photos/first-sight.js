import { style } from '../../lib/style.js';
import { whenIdle } from '../../lib/view.js';

/**
 * Waits until the photos in a part of the page are seen, or cannot be: they are there, and have faded in.
 *
 * @param {HTMLElement} part
 */
export async function seen(part) {
  await idle();
  const images = [...part.querySelectorAll('img')];
  await Promise.allSettled(images.map((img) => img.decode()));
  await new Promise(requestAnimationFrame);
  await Promise.allSettled(images.flatMap((img) => img.getAnimations()).map(({ finished }) => finished));
  await idle();
}

const idle = () => new Promise((resolve) => whenIdle(() => resolve(null)));

/** The first tap is answered at once: what is done with photos is loaded after those that are seen. */
export const loadViewer = () => import('../viewer/viewer-page.js');

export const loadPrint = () => style('/features/images/print.css');
