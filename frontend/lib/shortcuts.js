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

/** Of one photo in the viewer. @type {Shortcut[]} */
export const VIEWER_KEYS = [
  { act: 'left', keys: ['ArrowLeft'], text: 'Newer photo; left in a large one' },
  { act: 'right', keys: ['ArrowRight'], text: 'Older photo; right in a large one' },
  { act: 'up', keys: ['ArrowUp'], text: 'Up in a large photo' },
  { act: 'down', keys: ['ArrowDown'], text: 'Down in a large photo' },
  { act: 'newer', keys: ['PageUp'], text: 'Newer photo' },
  { act: 'older', keys: ['PageDown'], text: 'Older photo' },
  { act: 'larger', keys: ['+', '='], text: 'Larger' },
  { act: 'smaller', keys: ['-'], text: 'Smaller' },
  { act: 'whole', keys: ['0'], text: 'The whole photo' },
  { act: 'full', keys: ['1'], text: 'Every pixel of it' },
  { act: 'favour', keys: ['f'], text: 'Add to the favourites, or take out of them' },
  { act: 'details', keys: ['i'], text: 'Details' },
  { act: 'play', keys: ['s'], text: 'Slideshow' },
  { act: 'screen', keys: ['w'], text: 'Full screen' },
  { act: 'rotateLeft', keys: ['['], text: 'Rotate to the left' },
  { act: 'rotateRight', keys: [']'], text: 'Rotate to the right' },
  { act: 'remove', keys: ['Delete'], text: 'Move to the trash' },
  { act: 'close', keys: ['Escape'], text: 'Close the photo' },
];

/** Of the map. @type {Shortcut[]} */
export const MAP_KEYS = [
  { act: 'left', keys: ['ArrowLeft'], text: 'To the west' },
  { act: 'right', keys: ['ArrowRight'], text: 'To the east' },
  { act: 'up', keys: ['ArrowUp'], text: 'To the north' },
  { act: 'down', keys: ['ArrowDown'], text: 'To the south' },
  { act: 'larger', keys: ['+', '='], text: 'Zoom in' },
  { act: 'smaller', keys: ['-'], text: 'Zoom out' },
  { act: 'whole', keys: ['0'], text: 'The whole world' },
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
