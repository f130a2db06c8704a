/** @import { Shortcut } from '../lib/shortcuts.js' */
import { el } from '../lib/dom.js';
import { MAP_KEYS } from '../lib/map-shortcuts.js';
import { GRID_KEYS, isSingle, PAGE_KEYS, singleKeys } from '../lib/shortcuts.js';
import { VIEWER_KEYS } from '../lib/viewer-shortcuts.js';
import { style } from '../lib/style.js';

await style('/ui/forms.css', '/ui/dialogs.css', '/ui/shortcuts.css');

/** What is on the keys. @type {Record<string, string>} */
const CAPS = {
  ' ': 'Space',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  Escape: 'Esc',
};

/** Shows the keys of the app; in the viewer and on the map those of it alone. */
export function showShortcuts() {
  const viewer = { title: 'With one photo open', keys: VIEWER_KEYS };
  const alone = document.querySelector('viewer-page') ? viewer : document.querySelector('map-page') && { title: 'On the map', keys: MAP_KEYS };
  const groups = alone ? [alone] : [{ title: 'Among photos', keys: GRID_KEYS }, viewer];
  const dialog = el(
    'dialog',
    { class: 'dialog shortcuts', 'aria-labelledby': 'shortcuts-title' },
    el('h2', { id: 'shortcuts-title', tabindex: -1, autofocus: true }, 'Keyboard shortcuts'),
    el('p', {}, single()),
    [...groups, { title: 'Everywhere', keys: PAGE_KEYS }].filter(({ keys }) => keys.some(isOn)).map(({ title, keys }) => part(title, keys)),
    el('form', { method: 'dialog', class: 'dialog-ways' }, el('button', { class: 'main' }, 'Close')),
  );
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', ({ target }) => target instanceof Element && target.closest('a') && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
}

/** What can be done about keys of one character. */
const single = () =>
  singleKeys()
    ? ['Keys of a single character can be switched off in the ', el('a', { href: '/settings/account' }, 'settings'), '.']
    : ['Keys of a single character are switched off, and not listed here. Switch them on in the ', el('a', { href: '/settings/account' }, 'settings'), '.'];

/**
 * @param {string} title
 * @param {Shortcut[]} keys
 */
const part = (title, keys) =>
  el(
    'section',
    {},
    el('h3', {}, title),
    el(
      'dl',
      {},
      keys.filter(isOn).map((shortcut) => el('div', {}, el('dt', {}, caps(shortcut)), el('dd', {}, shortcut.text))),
    ),
  );

/** @param {Shortcut} shortcut */
const isOn = ({ keys, control }) => singleKeys() || control || !keys.some(isSingle);

/** @param {Shortcut} shortcut */
const caps = ({ keys, control, shift }) =>
  [...(control ? ['Ctrl'] : []), ...(shift ? ['Shift'] : []), ...keys.map((key) => CAPS[key] ?? (key.length === 1 ? key.toUpperCase() : key))].flatMap(
    (cap) => [el('kbd', {}, cap), ' '],
  );
