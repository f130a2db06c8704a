import { el } from './dom.js';

/** @type {Map<string, Promise<void>>} */
const sheets = new Map();

/**
 * Brings a style sheet with the code that needs it. Its place among the others does not matter: the layers are named in
 * `app.css`.
 *
 * @param {string} href
 */
export function styleSheet(href) {
  const known = sheets.get(href);
  if (known) return known;
  const link = el('link', { rel: 'stylesheet', href });
  /** @type {Promise<void>} */
  const loaded = new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      sheets.delete(href);
      link.remove();
      reject(new Error(`${href} did not come`));
    });
  });
  sheets.set(href, loaded);
  document.head.append(link);
  return loaded;
}
