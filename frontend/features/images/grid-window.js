/** @import { ImageView } from '../../api/types.js' */
/** @import { Gap, GridRow, GridSection, GridTexts, Month, View } from './grid-types.js' */
import { el } from '../../lib/dom.js';
import { label } from './grid-groups.js';
import { ImageTile } from './image-tile.js';
import { texts } from './texts.js';

/** The document never holds more images than this, however large the screen. */
const MAX_TILES = 280;

/** Keeps only the sections, rows and tiles near the window in the document, in reading order. */
export class GridWindow {
  #root;
  #texts;
  /** @type {Map<string, Month>} */
  #months = new Map();
  /** @type {Map<GridRow, { element: HTMLElement, version: number }>} */
  #rows = new Map();
  /** @type {Map<string, ImageTile>} */
  #tiles = new Map();

  /**
   * @param {HTMLElement} root
   * @param {GridTexts} texts
   */
  constructor(root, texts) {
    this.#root = root;
    this.#texts = texts;
  }

  /** @param {string} id */
  face(id) {
    return this.#tiles.get(id)?.face;
  }

  /** @param {View} view */
  paint(view) {
    const { layout, from, to, current } = view;
    const rows = few(layout.rowsBetween(from, to));
    const home = layout.rowOf(current);
    const sections = layout.sections.filter(({ key, top, height }) => key === home?.key || (top < to && top + height > from));
    const keys = new Set(sections.map(({ key }) => key));
    const shown = new Set(rows);
    if (home) shown.add(home);
    // First, so that what stays is not moved: browsers do not click what was moved since it was pressed.
    for (const [row, { element }] of this.#rows) if (!shown.has(row)) this.#drop(row, element);
    for (const [key, { element }] of this.#months) if (!keys.has(key)) this.#dropMonth(key, element);
    sections.forEach((section, at) => this.#paintSection(section, at, view, shown));
    this.#dropTiles(view.items, shown);
  }

  /**
   * Shows the day at the window's top beside its month.
   *
   * @param {string} key
   * @param {string} text
   */
  nameDay(key, text) {
    for (const [month, { day }] of this.#months) {
      const now = month === key ? text : '';
      if (day.textContent !== now) day.textContent = now;
    }
  }

  /**
   * @param {GridSection} section
   * @param {number} at
   * @param {View} view
   * @param {Set<GridRow>} shown
   */
  #paintSection(section, at, view, shown) {
    const month = this.#month(section.key);
    put(this.#root, month.element, at);
    const { segment, version } = view;
    const top = Math.max(section.top, segment.base);
    if (month.version !== version) {
      const bottom = Math.min(section.top + section.height, segment.base + segment.height);
      place(month.element, top - segment.base, bottom - top);
      month.count.textContent = this.#texts.count(section);
      this.#paintGap(month.before, section.before, top, bottom);
      this.#paintGap(month.after, section.after, top, bottom);
      month.version = version;
    }
    // After the heading and the two gaps.
    let position = 3;
    for (const row of section.rows) if (shown.has(row)) put(month.element, this.#row(row, top, view), position++);
  }

  /**
   * @param {HTMLElement} element
   * @param {Gap} gap
   * @param {number} from
   * @param {number} to
   */
  #paintGap(element, gap, from, to) {
    const top = Math.max(gap.top, from);
    const height = Math.min(gap.top + gap.height, to) - top;
    element.hidden = height <= 0;
    place(element, top - from, Math.max(0, height));
  }

  /**
   * @param {GridRow} row
   * @param {number} top of the section's element in the whole
   * @param {View} view
   */
  #row(row, top, { items, layout, current, version, hurried, ...view }) {
    let known = this.#rows.get(row);
    if (!known) this.#rows.set(row, (known = { element: el('div', { class: 'sheet-row', role: 'row' }), version: -1 }));
    if (known.version !== version) {
      place(known.element, row.top - top, row.height);
      for (let at = row.from; at < row.to; at++) {
        const tile = this.#tile(items[at]);
        const { left, width } = row.boxes[at - row.from];
        Object.assign(tile.element.style, { insetInlineStart: `${left}px`, width: `${width}px` });
        tile.describe(this.#texts.label(items[at], at), this.#texts.isSelected?.(items[at].id) ?? null, at === current);
        label(tile.element, items[at], row.labels.has(at) ? layout.groups : null, this.#texts.isSelected !== null);
        put(known.element, tile.element, at - row.from);
      }
      known.version = version;
    }
    const inSight = row.top < view.bottom && row.top + row.height > view.top;
    if (!hurried) row.boxes.forEach(({ width }, at) => this.#tiles.get(items[row.from + at].id)?.load({ width, height: row.height }, inSight));
    return known.element;
  }

  /** @param {ImageView} image */
  #tile(image) {
    const known = this.#tiles.get(image.id);
    if (known?.takes(image)) return known;
    known?.element.remove();
    const tile = new ImageTile(image, this.#texts.imagePath?.(image.id) ?? null);
    this.#tiles.set(image.id, tile);
    return tile;
  }

  /**
   * @param {GridRow} row
   * @param {HTMLElement} element
   */
  #drop(row, element) {
    element.remove();
    this.#rows.delete(row);
  }

  /**
   * @param {string} key
   * @param {HTMLElement} element
   */
  #dropMonth(key, element) {
    element.remove();
    this.#months.delete(key);
  }

  /**
   * @param {ImageView[]} items
   * @param {Set<GridRow>} shown
   */
  #dropTiles(items, shown) {
    const used = new Set();
    for (const { from, to } of shown) for (let at = from; at < to; at++) used.add(items[at].id);
    for (const [id, { element }] of this.#tiles) {
      if (used.has(id)) continue;
      element.remove();
      this.#tiles.delete(id);
    }
  }

  /** @param {string} key */
  #month(key) {
    const known = this.#months.get(key);
    if (known) return known;
    const [count, day] = [el('span', { class: 'month-count' }), el('span', { class: 'month-day', 'aria-hidden': 'true' })];
    const heading = el('h2', { id: `month-${key}` }, ...this.#texts.heading(key));
    const head = el(
      'div',
      { class: 'month-head', role: 'row' },
      el('div', { class: 'month-cell', role: 'gridcell' }, heading, this.#texts.isSelected && selectButton(heading.textContent, key), day, count),
    );
    const [before, after] = [el('div', { class: 'missing' }), el('div', { class: 'missing' })];
    const element = el('div', { class: 'month', role: 'rowgroup', 'aria-labelledby': heading.id }, head, before, after);
    const month = { element, count, day, before, after, version: -1 };
    this.#months.set(key, month);
    return month;
  }
}

/**
 * @param {string} heading
 * @param {string} key
 */
function selectButton(heading, key) {
  const name = texts.grid.select(heading);
  const attributes = { type: 'button', class: 'month-select quiet', tabindex: -1, 'aria-label': name, title: name, 'data-month': key };
  return el('button', attributes, texts.grid.selectThese);
}

/**
 * As many rows around the middle as may be in the page.
 *
 * @param {GridRow[]} rows
 */
function few(rows) {
  let [first, last] = [0, rows.length];
  let tiles = rows.reduce((sum, { from, to }) => sum + to - from, 0);
  for (let turn = 0; tiles > MAX_TILES; turn++) {
    const { from, to } = rows[turn % 2 ? first++ : --last];
    tiles -= to - from;
  }
  return rows.slice(first, last);
}

/**
 * @param {HTMLElement} element
 * @param {number} top
 * @param {number} height
 */
function place({ style }, top, height) {
  style.top = `${top}px`;
  style.height = `${height}px`;
}

/**
 * @param {HTMLElement} parent
 * @param {HTMLElement} child
 * @param {number} at
 */
function put(parent, child, at) {
  if (parent.children[at] !== child) parent.insertBefore(child, parent.children[at] ?? null);
}
