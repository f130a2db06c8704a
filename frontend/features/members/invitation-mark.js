import { aside } from '../../lib/dom.js';
import { style } from '../../lib/style.js';
import { session } from '../session/session.js';
import { invitations } from './invitations.js';
import { texts } from './texts.js';

await style('/features/members/mark.css');

/** Marks the way to the albums while an invitation waits there for an answer. */
function draw() {
  const way = document.querySelector('.way[href="/album"]');
  way?.querySelector('.unseen')?.remove();
  way?.classList.toggle('awaits', invitations.list.length > 0);
  if (invitations.list.length) way?.append(aside(texts.mark(invitations.list.length)));
}

invitations.addEventListener('change', draw);

const look = () => void invitations.look().catch(() => {}); // It is asked again at the next visit, and by the page of the albums.
session.addEventListener('change', look); // The bar is drawn anew then.
look();
