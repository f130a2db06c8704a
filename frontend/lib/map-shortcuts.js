/** @import { Shortcut } from './shortcuts.js' */

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
