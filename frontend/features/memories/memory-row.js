/** @import { ImageView, Memories } from '../../api/types.js' */
import { el, fill, icon } from '../../lib/dom.js';
import { countText } from '../../lib/format.js';
import { style } from '../../lib/style.js';
import { View } from '../../lib/view.js';
import { library } from '../images/library.js';
import { thumbnail } from '../images/image-tile.js';
import { dismiss } from './choice.js';
import { forget, remembered, today } from './on-this-day.js';

await style('/features/memories/memories.css');

/** So many are named, and one more where that is the last. */
const MAX_YEARS = 4;

/** What was photographed on this day, in one row. Nothing ever moves because it comes: whoever holds it says when it may. */
export class MemoryRow extends View {
  #settled = false;

  render() {
    this.#settled = false;
    fill(this);
    for (const event of /** @type {const} */ (['trashed', 'restored', 'edited'])) library.on(event, forget, { signal: this.life });
  }

  /** Called at the moment at which the photos below are shown. What comes later waits for the next visit of the page. */
  settle() {
    if (this.#settled) return;
    this.#settled = true;
    const found = remembered();
    if (found)
      fill(
        this,
        section(found, () => this.#dismiss()),
      );
  }

  #dismiss() {
    dismiss(today());
    fill(this);
    this.closest('main')?.querySelector('h1')?.focus({ preventScroll: true });
  }
}

/**
 * @param {Memories} found
 * @param {() => void} dismissed
 */
const section = ({ years, images }, dismissed) =>
  el(
    'section',
    { class: 'memories', 'aria-label': 'On this day' },
    el(
      'a',
      { href: `/search${fragment(today())}` },
      el('span', { class: 'memory-faces' }, images.map(face)),
      el('span', { class: 'memory-title' }, 'On this day'),
      el('span', { class: 'memory-text' }, text(years)),
    ),
    el('button', { type: 'button', class: 'quiet square', title: 'Hide for today', onclick: dismissed }, icon('close')),
  );

/** @param {ImageView} image */
const face = ({ thumbnail: source }) => el('span', { class: 'memory-face' }, source && thumbnail(source));

/** All of them, as a search. @param {string} day */
const fragment = (day) => `#${new URLSearchParams({ day: day.slice(5), to: `${Number(day.slice(0, 4)) - 1}-12-31` })}`;

/** @param {Memories['years']} years */
function text(years) {
  const named = years.slice(0, years.length === MAX_YEARS + 1 ? years.length : MAX_YEARS).map(({ year }) => year);
  const rest = years.length - named.length;
  const photos = years.reduce((sum, { count }) => sum + count, 0);
  return `${countText(photos, 'photo')} · ${named.join(', ')}${rest ? ` and ${rest} other years` : ''}`;
}

customElements.define('memory-row', MemoryRow);
