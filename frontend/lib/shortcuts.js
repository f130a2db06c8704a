/**
 * The keys of the app: what listens to them and the dialog that tells them have them from here.
 *
 * @typedef {{ act: string, keys: string[], text: string, control?: true, shift?: true }} Shortcut `keys` as `KeyboardEvent.key` has
 *   them, each of which does it; `control`: with Ctrl, or ⌘; `shift`: it is told with Shift
 */

/** Of photos in a grid. @type {Shortcut[]} */
export const GRID_KEYS = [
  { act: 'move', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], text: 'Go to the next photo in that direction' },
  { act: 'move', keys: ['PageUp', 'PageDown'], text: 'Go a screen further' },
  { act: 'end', keys: ['Home', 'End'], text: 'Go to the first or the last photo' },
  { act: 'open', keys: ['Enter'], text: 'Open the photo' },
  { act: 'select', keys: [' '], text: 'Select the photo, or deselect it' },
  { act: 'move', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], shift: true, text: 'Select everything up to there' },
  { act: 'day', keys: ['d'], text: 'Select its whole day' },
  { act: 'month', keys: ['m'], text: 'Select its whole month' },
  { act: 'all', keys: ['a'], control: true, text: 'Select all photos of the list' },
  { act: 'favour', keys: ['f'], text: 'Add to the favourites, or take out of them' },
  { act: 'remove', keys: ['Delete'], text: 'Move to the trash' },
  { act: 'leave', keys: ['Escape'], text: 'Select none, or go back from months and years' },
];

/** Everywhere. @type {Shortcut[]} */
export const PAGE_KEYS = [{ act: 'tell', keys: ['?'], text: 'Show these keys' }];

/** The name under which it is kept in the browser that keys of one character do nothing. */
const SWITCH = 'single-keys';

/** Whether a key that is one character does anything. It can be switched off, because speech input is taken for keys (WCAG 2.1.4). */
export const singleKeys = () => localStorage.getItem(SWITCH) !== 'off';

/** @param {boolean} on */
export const switchSingleKeys = (on) => (on ? localStorage.removeItem(SWITCH) : localStorage.setItem(SWITCH, 'off'));

/** Whether a key can be switched off; the space bar presses what has the focus. @param {string} key */
export const isSingle = (key) => key.length === 1 && key !== ' ';

/**
 * What a key does.
 *
 * @param {Shortcut[]} shortcuts
 * @param {Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>} event
 * @returns {string | null}
 */
export function actOf(shortcuts, { key, ctrlKey, metaKey, altKey }) {
  const held = ctrlKey || metaKey;
  if (altKey || (!held && isSingle(key) && !singleKeys())) return null;
  return shortcuts.find(({ keys, control = false }) => keys.includes(key) && control === held)?.act ?? null;
}
