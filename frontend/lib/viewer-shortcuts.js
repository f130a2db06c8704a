/** @import { Shortcut } from './shortcuts.js' */

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
