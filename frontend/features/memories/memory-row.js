/** @import { ImageView, Memories } from '../../api/types.js' */
import { el, icon } from '../../lib/dom.js';
import { style } from '../../lib/style.js';
import { common } from '../../lib/texts.js';
import { thumbnail } from '../images/image-tile.js';
import { texts } from '../images/texts.js';
import { dismiss } from './choice.js';

await style('/features/memories/memories.css');

/** So many are named, and one more where that is the last. */
const MAX_YEARS = 4;

/**
 * What was photographed on this day, in one row.
 *
 * @param {Memories} found
 * @param {string} day
 */
export function memoryRow({ years, images }, day) {
  const hide = () => {
    dismiss(day);
    row.closest('main')?.querySelector('h1')?.focus({ preventScroll: true });
    row.remove();
  };
  const row = el(
    'section',
    { class: 'memories', 'aria-label': texts.memories.title },
    el(
      'a',
      { href: `/search${fragment(day)}` },
      el('span', { class: 'memory-faces' }, images.map(face)),
      el('span', { class: 'memory-title' }, texts.memories.title),
      el('span', { class: 'memory-text' }, yearsText(years)),
    ),
    el('button', { type: 'button', class: 'quiet square', title: texts.memories.hide, onclick: hide }, icon('close')),
  );
  return row;
}

/** @param {ImageView} image */
const face = ({ thumbnail: source }) => el('span', { class: 'memory-face' }, source && thumbnail(source));

/** All of them, as a search. @param {string} day */
const fragment = (day) => `#${new URLSearchParams({ day: day.slice(5), to: `${Number(day.slice(0, 4)) - 1}-12-31` })}`;

/** @param {Memories['years']} years */
function yearsText(years) {
  const named = years.slice(0, years.length === MAX_YEARS + 1 ? years.length : MAX_YEARS).map(({ year }) => year);
  const rest = years.length - named.length;
  const list = named.join(', ');
  const photos = years.reduce((sum, { count }) => sum + count, 0);
  return `${common.photos(photos)} · ${rest ? texts.memories.more(list, rest) : list}`;
}
