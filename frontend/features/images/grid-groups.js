/** @import { ImageView } from '../../api/types.js' */
/** @import { Group, Grouping, Source } from './grid-types.js' */
import { el } from '../../lib/dom.js';
import { texts } from './texts.js';

/** The groups that a grid shows, and to which of them an image belongs. */
export class GridGroups {
  /** @type {Group[]} */
  all = [];
  #grouping;
  /** @type {Source['sections'] | null} */
  #sections = null;
  /** The group of each section that shares rows. @type {Map<string, string>} */
  #shared = new Map();
  /** Where images are small, the names of days would be wider than these. */
  #namesDays = true;

  /** @param {Grouping} grouping */
  constructor(grouping) {
    this.#grouping = grouping;
  }

  /**
   * @param {Source['sections']} sections of the list
   * @param {boolean} namesDays
   */
  take(sections, namesDays) {
    this.#namesDays = namesDays;
    if (sections === this.#sections) return;
    this.#sections = sections;
    this.all = this.#grouping.gather?.(sections) ?? sections;
    this.#shared = new Map(this.all.flatMap(({ key, months }) => (months ?? []).map((month) => [month, key])));
  }

  /** @param {ImageView} image */
  sectionOf(image) {
    return this.#grouping.sectionOf(image);
  }

  /** @param {ImageView} image */
  keyOf(image) {
    const section = this.sectionOf(image);
    return this.#shared.get(section) ?? section;
  }

  /** @param {ImageView} image */
  isShared(image) {
    return this.#shared.has(this.sectionOf(image));
  }

  /**
   * What a label names: a day or, where sections share rows, a part of them; nothing if it is empty.
   *
   * @param {ImageView} image
   */
  labelOf(image) {
    const { dayOf, partOf = dayOf } = this.#grouping;
    if (this.isShared(image)) return partOf(image);
    return this.#namesDays ? dayOf(image) : '';
  }

  /**
   * @param {ImageView} image
   * @returns {string}
   */
  labelText(image) {
    const { dayText, partText = dayText } = this.#grouping;
    return this.isShared(image) ? partText(image, this.keyOf(image)) : dayText(image);
  }

  /**
   * The same for who hears it without its surroundings.
   *
   * @param {ImageView} image
   */
  labelName(image) {
    const { dayText, partName = dayText } = this.#grouping;
    return this.isShared(image) ? partName(image) : dayText(image);
  }
}

/**
 * Names the day over its first image or, where months share rows, the month; pressing the name selects what it names, where images can be
 * selected.
 *
 * @param {HTMLElement} tile
 * @param {ImageView} image
 * @param {GridGroups | null} groups null: nothing begins here
 * @param {boolean} selects
 */
export function label(tile, image, groups, selects) {
  const known = tile.querySelector('.label');
  const wanted = groups && labelOf(image, groups, selects);
  if (known?.isEqualNode(wanted)) return; // It may have the focus.
  known?.remove();
  if (wanted) tile.prepend(wanted);
}

/**
 * @param {ImageView} image
 * @param {GridGroups} groups
 * @param {boolean} selects
 */
function labelOf(image, groups, selects) {
  const text = groups.labelText(image);
  if (!text) return null;
  const name = groups.labelName(image);
  if (!selects) return el('h3', { class: 'label day', 'aria-label': name }, text);
  const title = texts.grid.select(name);
  const select = { type: 'button', tabindex: -1, title, 'aria-label': title };
  if (!groups.isShared(image)) return el('button', { ...select, class: 'label day', 'data-day': image.id }, text);
  return el('h3', { class: 'label', 'aria-label': name }, el('button', { ...select, 'data-month': groups.sectionOf(image) }, text));
}
