/**
 * The keys of the app: what listens to them and the dialog that tells them have them from here.
 *
 * @typedef {{ act: string, keys: string[], name?: string, control?: true, shift?: true }} Shortcut `keys` as `KeyboardEvent.key` has
 *   them, each of which does it; `name`: of its text, if that is not `act`; `control`: with Ctrl, or ⌘; `shift`: it is told with Shift
 */

/** Of photos in a grid. @type {Shortcut[]} */
export const GRID_KEYS = [
  { act: 'move', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] },
  { act: 'move', name: 'screenful', keys: ['PageUp', 'PageDown'] },
  { act: 'end', keys: ['Home', 'End'] },
  { act: 'open', keys: ['Enter'] },
  { act: 'select', keys: [' '] },
  { act: 'move', name: 'range', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], shift: true },
  { act: 'day', keys: ['d'] },
  { act: 'month', keys: ['m'] },
  { act: 'all', keys: ['a'], control: true },
  { act: 'favour', keys: ['f'] },
  { act: 'remove', keys: ['Delete'] },
  { act: 'leave', keys: ['Escape'] },
];

/** Everywhere. @type {Shortcut[]} */
export const PAGE_KEYS = [{ act: 'tell', keys: ['?'] }];

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
