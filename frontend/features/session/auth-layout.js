import { el, icon } from '../../lib/dom.js';
import { style } from '../../lib/style.js';

await style('/features/session/auth.css');

/**
 * The layout of the sign-in and registration pages: the form beside a drawing of a film holder.
 *
 * @param {...import('../../lib/dom.js').Child} content
 */
export const authLayout = (...content) =>
  el(
    'div',
    { class: 'auth' },
    el('div', { class: 'auth-form' }, content),
    el(
      'div',
      { class: 'auth-side' },
      icon('holder', 'holder'),
      el('p', {}, 'A dark slide covers the film until you draw it.'),
      el('p', { class: 'remark' }, 'Photos kept here are sealed before they reach the disk. No other account can open them.'),
    ),
  );
