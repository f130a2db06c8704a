import { el } from './dom.js';

/**
 * Brings a stylesheet that only some pages need; its place among the layers stands in `app.css`.
 *
 * @param {string} path
 * @returns {Promise<void>} once it holds, or cannot be had: a plain page is better than none
 */
export function style(path) {
  const link = el('link', { rel: 'stylesheet', href: path });
  document.head.append(link);
  return new Promise((resolve) => {
    for (const type of ['load', 'error']) link.addEventListener(type, () => resolve());
  });
}
