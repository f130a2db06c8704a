/** @import { ImageView } from '../../api/types.js' */
/** @import { GridGroups } from './grid-groups.js' */
import { el } from '../../lib/dom.js';
import { texts } from './texts.js';

/**
 * Names the day over its first image or, where months share rows, the month; pressing the name selects what it names.
 *
 * @param {HTMLElement} tile
 * @param {ImageView} image
 * @param {GridGroups | null} groups null: nothing begins here
 */
export function label(tile, image, groups) {
  const known = tile.querySelector('.label');
  const wanted = groups && labelOf(image, groups);
  if (known?.isEqualNode(wanted)) return; // It may have the focus.
  known?.remove();
  if (wanted) tile.prepend(wanted);
}

/**
 * @param {ImageView} image
 * @param {GridGroups} groups
 */
function labelOf(image, groups) {
  const text = groups.labelText(image);
  if (!text) return null;
  const name = groups.labelName(image);
  const title = texts.grid.select(name);
  const select = { type: 'button', tabindex: -1, title, 'aria-label': title };
  if (!groups.isShared(image)) return el('button', { ...select, class: 'label day', 'data-day': image.id }, text);
  return el('h3', { class: 'label', 'aria-label': name }, el('button', { ...select, 'data-month': groups.sectionOf(image) }, text));
}
