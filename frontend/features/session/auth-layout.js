/** @import { AccountOptions } from '../../api/types.js' */
import * as users from '../../api/users.js';
import { el, icon } from '../../lib/dom.js';
import { style } from '../../lib/style.js';
import { texts } from './sign-in-texts.js';

await style('/features/session/auth.css');

/** What this installation is called, as far as the service has told. */
let name = 'Darkslide';

/** What the service tells whoever is not signed in; null if it is to be asked. @type {Promise<AccountOptions> | null} */
let told = null;

/** Asks for it, because it may have changed; the name is shown as soon as it is known. */
export function askOptions() {
  const asked = users.options();
  told = asked;
  asked.then(
    (options) => {
      name = options.name;
      document.querySelector('.auth-name')?.replaceChildren(name);
    },
    () => {
      // The form says it if the service is not reached.
      if (told === asked) told = null;
    },
  );
  return asked;
}

/** As it was told last during this visit. */
export const options = () => told ?? askOptions();

/**
 * The layout of the pages for whoever is not signed in: what this is and whose, beside the form.
 *
 * @param {...import('../../lib/dom.js').Child} content
 */
export function authLayout(...content) {
  void options();
  return el(
    'div',
    { class: 'auth' },
    el('div', { class: 'auth-side' }, icon('drawn', 'drawn'), el('p', { class: 'auth-name' }, name), el('p', { class: 'auth-what' }, texts.layout.what)),
    el('div', { class: 'auth-form' }, content),
  );
}
