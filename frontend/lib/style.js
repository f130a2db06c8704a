import { el } from './dom.js';

/** The folder that `lib/` is in: for visitors of a link the app lies below `/s/-/`. */
const ROOT = new URL('..', import.meta.url);

/** @type {Map<string, Promise<void>>} */
const loaded = new Map();

/**
 * Loads stylesheets that only some pages need, in the order of the cascade; `app.css` holds the order of the layers.
 *
 * @param {...string} paths in the folder of the app
 * @returns {Promise<unknown>} once they apply or have failed: an unstyled page is better than none
 */
export function style(...paths) {
  return Promise.all(
    paths.map((path) => {
      const loading = loaded.get(path) ?? load(path);
      loaded.set(path, loading);
      return loading;
    }),
  );
}

/**
 * @param {string} path
 * @returns {Promise<void>}
 */
function load(path) {
  const link = el('link', { rel: 'stylesheet', href: new URL(path.slice(1), ROOT) });
  document.head.append(link);
  return new Promise((resolve) => {
    for (const type of ['load', 'error']) link.addEventListener(type, () => resolve());
  });
}
