/** @import { AlbumView } from '../../api/types.js' */
import * as albums from '../../api/albums.js';
import { explain } from '../../api/problem.js';
import { el } from '../../lib/dom.js';
import { folded } from '../../lib/folded.js';
import { common } from '../../lib/texts.js';
import { finder } from '../../ui/finder.js';
import { ask } from '../session/session-dialog.js';
import { AlbumTree } from './album-tree.js';
import { texts } from './texts.js';

/** The most albums that are listed at once; typing finds the others. */
const MAX_LISTED = 100;

/**
 * Lets the user choose one of their albums, or make a new one.
 *
 * @param {string} title
 * @param {string} [except] the id of one that makes no sense
 * @returns {Promise<{ id: string, name: string } | null>} null: the user chose none
 */
export async function chooseAlbum(title, except) {
  return ask(title, (/** @type {(album: AlbumView) => void} */ answer) => {
    let tree = new AlbumTree([]);
    const create = async (/** @type {string} */ name) => {
      try {
        answer(await albums.create({ name }));
      } catch (error) {
        say(explain(error));
      }
    };
    const { parts, show, say } = finder({
      id: 'album-name',
      label: texts.albumChooser.label,
      hint: texts.albumChooser.hint,
      attributes: { autofocus: true },
      find: (wanted) => {
        const found = tree.below(null).filter((album) => album.id !== except && folded(tree.pathText(album)).includes(folded(wanted)));
        const isNew = wanted && !found.some(({ name, parent }) => !parent && name === wanted);
        const choices = found
          .slice(0, MAX_LISTED)
          .map((album) => ({ symbol: 'album', name: tree.pathText(album), count: common.photos(album.images), choose: () => answer(album) }));
        const creation = { symbol: 'add', name: texts.albumChooser.create(wanted), choose: () => void create(wanted) };
        return { entries: isNew ? [...choices, creation] : choices, note: noteText(found.length, wanted, tree.below(null).length) };
      },
    });
    say(common.oneMoment);
    void albums.all().then(
      (all) => {
        tree = new AlbumTree(all);
        show();
      },
      (error) => say(explain(error)),
    );
    return [...parts, el('form', { method: 'dialog', class: 'dialog-ways' }, el('button', {}, common.cancel))];
  });
}

/**
 * @param {number} found
 * @param {string} wanted
 * @param {number} all
 */
function noteText(found, wanted, all) {
  if (!all) return wanted ? '' : texts.albumChooser.noAlbums;
  if (found > MAX_LISTED) return texts.albumChooser.first(MAX_LISTED, found);
  return wanted && !found ? texts.albumChooser.noneFound : '';
}
