import { el, icon } from '../../lib/dom.js';
import { pickFiles } from '../uploads/file-picker.js';
import { texts } from '../uploads/texts.js';

const { empty } = texts;

/** What stands in a gallery that is empty. */
export const noPhotos = () => [
  icon('holder', 'holder'),
  el('h2', {}, empty.title),
  el('p', {}, empty.hint),
  el('button', { type: 'button', class: 'main', onclick: pickFiles }, empty.choose),
];
