/** @import { ImageView } from '../../api/types.js' */
/** @import { GridGroups } from './grid-groups.js' */
import { el } from '../../lib/dom.js';

/**
 * Names the day over its first image or, where months share rows, the month; pressing the name selects what it names.
 *
 * @param {HTMLElement} tile
 * @param {ImageView} image
 * @param {GridGroups | null} groups null: nothing begins here
 */
export function label(tile, image, groups) {
  const known = tile.querySelector('.label');
  const text = groups?.labelText(image) ?? '';
  if ((known?.textContent ?? '') === text) return;
  known?.remove();
  if (!groups || !text) return;
  const name = groups.labelName(image);
  const select = { type: 'button', tabindex: -1, title: `Select ${name}`, 'aria-label': `Select ${name}` };
  const day = () => el('button', { ...select, class: 'label day', 'data-day': image.id }, text);
  const month = () => el('h3', { class: 'label', 'aria-label': name }, el('button', { ...select, 'data-month': groups.sectionOf(image) }, text));
  tile.prepend(groups.isShared(image) ? month() : day());
}
