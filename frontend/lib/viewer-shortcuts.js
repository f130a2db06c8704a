/** @import { Shortcut } from './shortcuts.js' */

/** Of one photo in the viewer. @type {Shortcut[]} */
export const VIEWER_KEYS = [
  { act: 'left', keys: ['ArrowLeft'] },
  { act: 'right', keys: ['ArrowRight'] },
  { act: 'up', keys: ['ArrowUp'] },
  { act: 'down', keys: ['ArrowDown'] },
  { act: 'newer', keys: ['PageUp'] },
  { act: 'older', keys: ['PageDown'] },
  { act: 'larger', keys: ['+', '='] },
  { act: 'smaller', keys: ['-'] },
  { act: 'whole', keys: ['0'] },
  { act: 'full', keys: ['1'] },
  { act: 'favour', keys: ['f'] },
  { act: 'details', keys: ['i'] },
  { act: 'play', keys: ['s'] },
  { act: 'screen', keys: ['w'] },
  { act: 'rotateLeft', keys: ['['] },
  { act: 'rotateRight', keys: [']'] },
  { act: 'remove', keys: ['Delete'] },
  { act: 'close', keys: ['Escape'] },
];
