import { aside } from '../../lib/dom.js';
import { style } from '../../lib/style.js';
import { invitations } from './invitations.js';
import { texts } from './texts.js';

await style('/features/members/mark.css');

/** Marks the way to the albums while invitations wait there for an answer. @param {number} count */
export function mark(count) {
  const way = document.querySelector('.way[href="/album"]');
  way?.querySelector('.unseen')?.remove();
  way?.classList.toggle('awaits', count > 0);
  if (count) way?.append(aside(texts.mark(count)));
}

invitations.addEventListener('change', () => mark(invitations.list.length));
