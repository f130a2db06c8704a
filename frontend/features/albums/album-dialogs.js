/** @import { AlbumView, ImageView } from '../../api/types.js' */
/** @import { AlbumTree } from './album-tree.js' */
import * as albums from '../../api/albums.js';
import { explain, Problem, unlessGone } from '../../api/problem.js';
import { el } from '../../lib/dom.js';
import { common } from '../../lib/texts.js';
import { router } from '../../lib/router.js';
import { closeButton } from '../../ui/close-button.js';
import { confirmed } from '../../ui/confirmation.js';
import { choice, field } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { altOf } from '../images/image-tile.js';
import { notices } from '../notices/notices.js';
import { ask } from '../session/session-dialog.js';
import { texts } from './texts.js';

const ORDERS = /** @type {const} */ (['newest', 'oldest', 'own']);

/**
 * @param {string | null} parent the id of the album that it will be in
 * @returns {Promise<AlbumView | null>} null: the user made none
 */
export const createAlbum = (parent) =>
  ask(texts.albumForm.create, (/** @type {(album: AlbumView) => void} */ answer) => [
    form({
      submit: texts.albumForm.createNow,
      busy: texts.albumForm.creating,
      fields: [nameField(''), descriptionField('')],
      send: async ({ name, description }) => answer(await albums.create({ name: name.trim(), description: description.trim() || null, parent })),
    }),
    closeButton(common.cancel),
  ]);

/**
 * Lets the user change what an album says, where it is, and its order.
 *
 * @param {AlbumView} shown
 * @param {AlbumTree} tree
 * @returns {Promise<AlbumView | null>} null: nothing was changed
 */
export async function editAlbum(shown, tree) {
  const { album, etag } = await albums.read(shown.id).catch(() => ({ album: shown, etag: '' }));
  const parents = tree.possibleParents(album.id).map((other) => ({ value: other.id, text: tree.pathText(other), selected: other.id === album.parent }));
  return ask(texts.albumForm.edit, (/** @type {(album: AlbumView) => void} */ answer) => [
    form({
      submit: texts.albumForm.save,
      busy: texts.albumForm.saving,
      fields: [
        nameField(album.name),
        descriptionField(album.description ?? ''),
        choice(texts.albumForm.parent, 'parent', [{ value: '', text: texts.albumForm.noParent }, ...parents]),
        choice(
          texts.albumForm.order,
          'order',
          ORDERS.map((order) => ({ value: order, text: texts.albumOrders[order], selected: order === album.order })),
        ),
      ],
      send: async ({ name, description, parent, order }) => {
        const wanted = { name: name.trim(), description: description.trim() || null, parent: parent || null, order: /** @type {AlbumView['order']} */ (order) };
        answer(await albums.edit(album.id, wanted, etag).catch(changedMeanwhile));
      },
    }),
    closeButton(common.cancel),
  ]);
}

/**
 * Deletes an album after a confirmation.
 *
 * @param {AlbumView} album
 * @param {AlbumTree} tree
 * @returns {Promise<boolean>} whether it is gone
 */
export async function deleteAlbum(album, tree) {
  const below = tree.below(album.id).length;
  const { albumDeletion } = texts;
  const text = below > 0 ? albumDeletion.albumsInside(below, albumDeletion.photosStay) : albumDeletion.photosStay;
  if (!(await confirmed({ title: albumDeletion.title(album.name), text, yes: albumDeletion.yes }))) return false;
  try {
    await albums.destroy(album.id).catch(unlessGone);
    notices.show({ text: albumDeletion.done(album.name) });
    return true;
  } catch (error) {
    notices.show({ text: albumDeletion.failed(explain(error)), grave: true, seconds: 12 });
    return false;
  }
}

/**
 * Asks whether a dropped folder is to become an album.
 *
 * @param {string} folder its name
 * @param {{ id: string, name: string } | null} around the album that is open, which the new one will be in
 * @returns {Promise<{ album: { id: string, name: string } | null } | null>} where the photos go, if anywhere; null: nothing is added
 */
export const albumOfFolder = (folder, around) =>
  ask(texts.albumOfFolder.title(folder), (/** @type {(place: { album: { id: string, name: string } | null }) => void} */ answer) => [
    form({
      submit: texts.albumForm.createNow,
      busy: texts.albumForm.creating,
      fields: [nameField(folder)],
      send: async ({ name }) => {
        const album = await albums.create({ name: name.trim(), parent: around?.id ?? null });
        answer({ album });
        router.go(`/album/${album.id}`);
      },
    }),
    el(
      'button',
      { type: 'button', onclick: () => answer({ album: around }) },
      around ? texts.albumOfFolder.onlyAddTo(around.name) : texts.albumOfFolder.onlyAdd,
    ),
    closeButton(common.cancel),
  ]);

/**
 * @param {{ id: string, name: string }} album
 * @param {ImageView} image
 */
export async function setCover(album, image) {
  try {
    await albums.edit(album.id, { cover: image.id });
    notices.show({ text: texts.coverChange.done(altOf(image), album.name) });
  } catch (error) {
    notices.show({ text: texts.coverChange.failed(explain(error)), grave: true, seconds: 12 });
  }
}

/** @param {string} value */
const nameField = (value) => field({ label: texts.albumForm.name, name: 'name', value, maxlength: 200, autocomplete: 'off', autofocus: true });

/** @param {string} value */
const descriptionField = (value) =>
  el(
    'div',
    { class: 'field' },
    el('label', { for: 'field-description' }, texts.albumForm.description),
    el('textarea', { id: 'field-description', name: 'description', rows: 3, maxlength: 2000, 'aria-describedby': 'field-description-error' }, value),
    el('p', { class: 'field-error', id: 'field-description-error' }),
  );

/**
 * @param {unknown} error
 * @returns {never}
 */
function changedMeanwhile(error) {
  if (!(error instanceof Problem) || error.status !== 412) throw error;
  throw new Problem(412, { detail: texts.albumForm.changedMeanwhile });
}
