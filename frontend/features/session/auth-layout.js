/** @import { AccountOptions } from '../../api/types.js' */
import { el, icon } from '../../lib/dom.js';
import { style } from '../../lib/style.js';

await style('/features/session/auth.css');

/** What this installation is called, as far as the service has told. */
let name = 'Darkslide';

/**
 * The layout of the pages for whoever is not signed in: what this is and whose, beside the form.
 *
 * @param {...import('../../lib/dom.js').Child} content
 */
export const authLayout = (...content) =>
  el(
    'div',
    { class: 'auth' },
    el(
      'div',
      { class: 'auth-side' },
      icon('drawn', 'drawn'),
      el('p', { class: 'auth-name' }, name),
      el('p', { class: 'auth-what' }, 'A private place for photos, each sealed before it reaches the disk and opened by its owner alone.'),
    ),
    el('div', { class: 'auth-form' }, content),
  );

/**
 * Shows the name as soon as the service has told it.
 *
 * @param {Promise<AccountOptions>} options
 */
export function nameFrom(options) {
  options.then(
    (told) => {
      name = told.name;
      document.querySelector('.auth-name')?.replaceChildren(name);
    },
    () => {
      // The form says it if the service is not reached.
    },
  );
}
