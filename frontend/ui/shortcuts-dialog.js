/** @import { Shortcut } from '../lib/shortcuts.js' */
import { el } from '../lib/dom.js';
import { phrase } from '../lib/phrase.js';
import { MAP_KEYS } from '../lib/map-shortcuts.js';
import { GRID_KEYS, isSingle, PAGE_KEYS, singleKeys } from '../lib/shortcuts.js';
import { VIEWER_KEYS } from '../lib/viewer-shortcuts.js';
import { style } from '../lib/style.js';
import { common } from '../lib/texts.js';
import { texts } from './shortcuts-texts.js';

await style('/ui/forms.css', '/ui/dialogs.css', '/ui/shortcuts.css');

/** @type {Record<string, string>} */
const acts = texts.acts;

/** What is on the keys. @type {Record<string, string>} */
const caps = { ...texts.caps, ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' };

/** Shows the keys of the app; in the viewer and on the map those of it alone. */
export function showShortcuts() {
  const viewer = { title: texts.places.viewer, keys: VIEWER_KEYS };
  const alone = document.querySelector('viewer-page') ? viewer : document.querySelector('map-page') && { title: texts.places.map, keys: MAP_KEYS };
  const groups = alone ? [alone] : [{ title: texts.places.photos, keys: GRID_KEYS }, viewer];
  const dialog = el(
    'dialog',
    { class: 'dialog shortcuts', 'aria-labelledby': 'shortcuts-title' },
    el('h2', { id: 'shortcuts-title', tabindex: -1, autofocus: true }, texts.dialog.title),
    el('p', {}, single()),
    [...groups, { title: texts.places.everywhere, keys: PAGE_KEYS }].filter(({ keys }) => keys.some(isOn)).map(({ title, keys }) => part(title, keys)),
    el('form', { method: 'dialog', class: 'dialog-ways' }, el('button', { class: 'main' }, common.close)),
  );
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', ({ target }) => target instanceof Element && target.closest('a') && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
}

/** What can be done about keys of one character. */
const single = () =>
  phrase(singleKeys() ? texts.dialog.canBeOff : texts.dialog.areOff, { link: el('a', { href: '/settings/account' }, texts.dialog.settings) });

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
      keys.filter(isOn).map((shortcut) => el('div', {}, el('dt', {}, capsOf(shortcut)), el('dd', {}, acts[shortcut.name ?? shortcut.act]))),
    ),
  );

/** @param {Shortcut} shortcut */
const isOn = ({ keys, control }) => singleKeys() || control || !keys.some(isSingle);

/** @param {Shortcut} shortcut */
const capsOf = ({ keys, control, shift }) =>
  [...(control ? ['Control'] : []), ...(shift ? ['Shift'] : []), ...keys]
    .map((key) => caps[key] ?? key.toUpperCase())
    .flatMap((cap) => [el('kbd', {}, cap), ' ']);
