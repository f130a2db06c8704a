/** @import { Shortcut } from '../lib/shortcuts.js' */
import { el } from '../lib/dom.js';
import { GRID_KEYS, PAGE_KEYS, VIEWER_KEYS } from '../lib/shortcuts.js';
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

/** Shows the keys of the app; in the viewer those of the viewer alone. */
export function showShortcuts() {
  const viewer = { title: 'With one photo open', keys: VIEWER_KEYS };
  const groups = document.querySelector('viewer-page') ? [viewer] : [{ title: 'Among photos', keys: GRID_KEYS }, viewer];
  const dialog = el(
    'dialog',
    { class: 'dialog shortcuts', 'aria-labelledby': 'shortcuts-title' },
    el('h2', { id: 'shortcuts-title', tabindex: -1, autofocus: true }, 'Keyboard shortcuts'),
    [...groups, { title: 'Everywhere', keys: PAGE_KEYS }].map(({ title, keys }) => part(title, keys)),
    el('form', { method: 'dialog', class: 'dialog-ways' }, el('button', { class: 'main' }, 'Close')),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

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
      keys.map((shortcut) => el('div', {}, el('dt', {}, caps(shortcut)), el('dd', {}, shortcut.text))),
    ),
  );

/** @param {Shortcut} shortcut */
const caps = ({ keys, control, shift }) =>
  [...(control ? ['Ctrl'] : []), ...(shift ? ['Shift'] : []), ...keys.map((key) => CAPS[key] ?? (key.length === 1 ? key.toUpperCase() : key))].flatMap(
    (cap) => [el('kbd', {}, cap), ' '],
  );
