/** @import { AlbumView } from '../../api/types.js' */
/** @import { AlbumTree } from './album-tree.js' */
import { el, icon } from '../../lib/dom.js';
import { common } from '../../lib/texts.js';
import { thumbnail } from '../images/image-tile.js';
import { placeholder } from '../images/placeholder.js';
import { texts } from './texts.js';

/**
 * Albums as their covers, each a link to its page.
 *
 * @param {AlbumView[]} albums
 * @param {AlbumTree} tree
 */
export const covers = (albums, tree) =>
  el(
    'ul',
    { class: 'covers' },
    albums.map((album) => el('li', {}, cover(album, tree.inside(album.id).length))),
  );

/**
 * @param {AlbumView} album
 * @param {number} inside how many albums are in it
 */
const cover = (album, inside) =>
  el(
    'a',
    { class: 'cover', href: `/album/${album.id}` },
    el('div', { class: 'cover-image' }, faceOf(album)),
    el('span', { class: 'cover-name' }, album.name),
    el(
      'span',
      { class: 'cover-count' },
      album.owner ? texts.albumCover.by(album.owner.username, common.photos(album.images)) : contentText(album.images, inside),
    ),
    Boolean(album.members) && el('span', { class: 'cover-count' }, texts.albumCover.members(Number(album.members))),
  );

/** @param {AlbumView} album */
function faceOf({ cover }) {
  if (!cover?.thumbnail) return icon('album', 'plate');
  return [placeholder(cover.placeholder), thumbnail(cover.thumbnail)];
}

/**
 * @param {number} images
 * @param {number} albums
 */
const contentText = (images, albums) => (albums ? texts.albumCover.content(common.photos(images), texts.albumCover.albums(albums)) : common.photos(images));
