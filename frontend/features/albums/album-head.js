/** @import { AlbumView } from '../../api/types.js' */
/** @import { Child } from '../../lib/dom.js' */
/** @import { AlbumTree } from './album-tree.js' */
import { el, icon } from '../../lib/dom.js';
import { texts } from './texts.js';

/**
 * What stands above the photos of an album: where it is, what it is called, and what can be done with it.
 *
 * @param {AlbumView} album
 * @param {AlbumTree} tree
 * @param {Child[]} tools
 */
export function headOf(album, tree, tools) {
  const steps = [el('a', { href: '/album' }, texts.albumPage.albums), ...tree.around(album.id).map(({ id, name }) => el('a', { href: `/album/${id}` }, name))];
  return [
    el(
      'nav',
      { class: 'crumbs', 'aria-label': texts.albumPage.around },
      el(
        'ol',
        {},
        steps.map((step) => el('li', {}, step)),
      ),
    ),
    el('h1', { tabindex: -1 }, album.name),
    album.owner && el('p', { class: 'album-owner' }, texts.albumPage.sharedBy(album.owner.username)),
    album.description && el('p', { class: 'album-description' }, album.description),
    el('div', { class: 'album-tools' }, tools),
  ];
}

/**
 * @param {string} symbol
 * @param {string} name
 * @param {() => void} act
 */
export const tool = (symbol, name, act) => el('button', { type: 'button', class: 'tool', onclick: act }, icon(symbol), name);
