import * as albums from '../../api/albums.js';
import { explain } from '../../api/problem.js';
import { el } from '../../lib/dom.js';
import { folded } from '../../lib/folded.js';
import { common } from '../../lib/texts.js';
import { finder } from '../../ui/finder.js';
import { ask } from '../session/session-dialog.js';
import { AlbumTree } from './album-tree.js';
import { takesPhotos } from './roles.js';
import { texts } from './texts.js';

/** The most albums that are listed at once; typing finds the others. */
const MAX_LISTED = 100;

/** @typedef {{ id: string, name: string, path: string, images: number }} Choice */

/**
 * Lets the user choose one of their albums, or of those that they contribute to, or make a new one.
 *
 * @param {string} title
 * @param {string} [except] the id of one that makes no sense
 * @returns {Promise<{ id: string, name: string } | null>} null: the user chose none
 */
export async function chooseAlbum(title, except) {
  return ask(title, (/** @type {(album: { id: string, name: string }) => void} */ answer) => {
    /** @type {Choice[]} */
    let all = [];
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
        const found = all.filter(({ id, path }) => id !== except && folded(path).includes(folded(wanted)));
        const isNew = wanted && !found.some(({ path }) => path === wanted);
        const choices = found
          .slice(0, MAX_LISTED)
          .map((album) => ({ symbol: 'album', name: album.path, count: common.photos(album.images), choose: () => answer(album) }));
        const creation = { symbol: 'add', name: texts.albumChooser.create(wanted), choose: () => void create(wanted) };
        return { entries: isNew ? [...choices, creation] : choices, note: noteText(found.length, wanted, all.length) };
      },
    });
    say(common.oneMoment);
    void choicesOfUser().then(
      (found) => {
        all = found;
        show();
      },
      (error) => say(explain(error)),
    );
    return [...parts, el('form', { method: 'dialog', class: 'dialog-ways' }, el('button', {}, common.cancel))];
  });
}

/** @returns {Promise<Choice[]>} the user's own first, in the order of their tree */
async function choicesOfUser() {
  const [own, shared] = await Promise.all([albums.all(), albums.shared()]);
  const tree = new AlbumTree(own);
  const others = new AlbumTree(shared.filter(takesPhotos)).below(null);
  return [
    ...tree.below(null).map((album) => ({ ...album, path: tree.pathText(album) })),
    ...others.map((album) => ({ ...album, path: texts.albumChooser.ofOther(album.name, album.owner?.username ?? '') })),
  ];
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
