/** @import { ImageView } from '../api/types.js' */
/** @import { Layout, Row, Section } from '../lib/justify.js' */
import { el } from '../lib/dom.js';
import { countText, monthText } from '../lib/format.js';
import { photoTile } from './photo-tile.js';

/**
 * @typedef {{ element: HTMLElement, list: HTMLElement, count: HTMLElement }} Month
 * @typedef {{ images: ImageView[], layout: Layout, current: number, from: number, to: number }} View what to paint:
 *   everything between two heights of the layout, and the row of the current picture, for focus may be on it
 */

/** Keeps in the page only the months and tiles that are near the window, in reading order. */
export class GridWindow {
  #root;
  /** @type {Map<string, Month>} */
  #months = new Map();
  /** @type {Map<string, { image: ImageView, element: HTMLLIElement }>} */
  #tiles = new Map();

  /** @param {HTMLElement} root */
  constructor(root) {
    this.#root = root;
  }

  /** @param {string} id */
  link(id) {
    return this.#tiles.get(id)?.element.querySelector('a');
  }

  /** @param {View} view */
  paint(view) {
    const { layout, from, to, current } = view;
    const home = layout.sectionOf[current];
    const near = layout.sections.filter((section) => section === home || (section.top < to && section.top + section.height > from));
    const keys = new Set(near.map(({ key }) => key));
    drop(this.#months, (key) => !keys.has(key));
    /** @type {Set<string>} */
    const used = new Set();
    near.forEach((section, at) => this.#paintMonth(section, at, view, used));
    drop(this.#tiles, (id) => !used.has(id));
  }

  /**
   * @param {Section} section
   * @param {number} at
   * @param {View} view
   * @param {Set<string>} used
   */
  #paintMonth(section, at, { images, layout, current, from, to }, used) {
    const { element, list, count } = this.#month(section.key);
    element.style.top = `${section.top}px`;
    element.style.height = `${section.height}px`;
    count.textContent = section.open ? '' : countText(section.count, 'photo');
    put(this.#root, element, at);
    const shown = section.rows.filter((row) => {
      const top = section.top + row.top;
      return row === layout.rowOf[current] || (top < to && top + row.height > from);
    });
    let position = 0;
    for (const row of shown) {
      for (const box of row.boxes) {
        const image = images[box.index];
        used.add(image.id);
        put(list, this.#placed(image, row, box, current), position++);
      }
    }
  }

  /**
   * @param {ImageView} image
   * @param {Row} row
   * @param {import('../lib/justify.js').Box} box
   * @param {number} current
   */
  #placed(image, { top, height }, { index, left, width }, current) {
    const tile = this.#tile(image);
    Object.assign(tile.style, { top: `${top}px`, left: `${left}px`, width: `${width}px`, height: `${height}px` });
    tile.ariaPosInSet = String(index + 1);
    tile.querySelector('a')?.setAttribute('tabindex', index === current ? '0' : '-1');
    return tile;
  }

  /** @param {ImageView} image */
  #tile(image) {
    const known = this.#tiles.get(image.id);
    if (known?.image === image) return known.element;
    known?.element.remove();
    const element = photoTile(image);
    element.ariaSetSize = '-1';
    this.#tiles.set(image.id, { image, element });
    return element;
  }

  /** @param {string} key */
  #month(key) {
    const known = this.#months.get(key);
    if (known) return known;
    const list = el('ul', { class: 'tiles', role: 'list' });
    const count = el('span', { class: 'month-count' });
    const heading = el('h2', { id: `month-${key}` }, monthText(key));
    const head = el('div', { class: 'month-head' }, heading, count);
    const element = el('section', { class: 'month', 'aria-labelledby': heading.id }, head, list);
    const month = { element, list, count };
    this.#months.set(key, month);
    return month;
  }
}

/**
 * @template {{ element: HTMLElement }} T
 * @param {Map<string, T>} map
 * @param {(key: string) => boolean} gone
 */
function drop(map, gone) {
  for (const [key, { element }] of map) {
    if (!gone(key)) continue;
    element.remove();
    map.delete(key);
  }
}

/**
 * @param {HTMLElement} parent
 * @param {HTMLElement} child
 * @param {number} at
 */
function put(parent, child, at) {
  if (parent.children[at] !== child) parent.insertBefore(child, parent.children[at] ?? null);
}
