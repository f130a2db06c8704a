/** @import { Shortcut } from './shortcuts.js' */

/** Of the map. @type {Shortcut[]} */
export const MAP_KEYS = [
  { act: 'left', name: 'west', keys: ['ArrowLeft'] },
  { act: 'right', name: 'east', keys: ['ArrowRight'] },
  { act: 'up', name: 'north', keys: ['ArrowUp'] },
  { act: 'down', name: 'south', keys: ['ArrowDown'] },
  { act: 'larger', name: 'zoomIn', keys: ['+', '='] },
  { act: 'smaller', name: 'zoomOut', keys: ['-'] },
  { act: 'whole', name: 'world', keys: ['0'] },
];
