import { PHOTOS } from '../../lib/accepted.js';
import { el } from '../../lib/dom.js';
import { addFiles } from './lazy-uploads.js';

const files = input({ multiple: true, accept: PHOTOS });
const folder = input({ webkitdirectory: true });
/** A phone opens its camera for this one; other devices show the file picker. */
const camera = input({ accept: 'image/*', capture: 'environment' });

export const pickFiles = () => files.click();
export const pickFolder = () => folder.click();
export const takePhoto = () => camera.click();

/** @param {Record<string, unknown>} attributes */
function input(attributes) {
  const element = el('input', { type: 'file', hidden: true, 'aria-hidden': 'true', tabindex: -1, ...attributes });
  element.addEventListener('change', () => {
    const chosen = [...(element.files ?? [])];
    element.value = '';
    void addFiles(({ picked }) => picked(chosen));
  });
  document.body.append(element);
  return element;
}
