/** @import { ImageView } from '../../api/types.js' */
/** @import { ImageGrid } from '../images/image-grid.js' */
/** @import { ImageList } from '../images/image-list.js' */
/** @import { Selection } from '../images/selection.js' */
/** @import { Action } from '../images/selection-bar.js' */
import { areFavourites, toggleFavourites } from '../favourites/favourites.js';
import { actOf, GRID_KEYS } from '../../lib/shortcuts.js';
import { GridSelecting } from '../images/grid-selecting.js';
import { exportChosen } from '../images/chosen-for-export.js';
import { library } from '../images/library.js';
import { anyones, areOwn } from '../images/ownership.js';
import { canShare, share } from '../images/sharing.js';
import { SelectionBar } from '../images/selection-bar.js';
import { texts } from '../images/selection-texts.js';
import { downloadAll } from '../images/zip-download.js';
import { withPart } from '../notices/notices.js';
import { moveToTrash } from '../trash/trash.js';

/**
 * Lets the user select, download and delete photos in a grid. It is loaded with the first touch of the photos, because
 * the first view does not need it.
 *
 * @param {HTMLElement} view
 * @param {ImageGrid} grid
 * @param {Selection} selection
 * @param {ImageList} list
 * @param {{ dated: boolean, actions: Action[], focus: () => void, signal: AbortSignal }} options the actions of this list, and the life of the view
 */
export function controlSelection(view, grid, selection, list, { dated, actions, focus, signal }) {
  const selecting = new GridSelecting(grid, selection, list, true);
  selecting.listen(signal);

  const toggleDay = () => {
    const image = selection.anchor ?? grid.current;
    if (image) void selecting.toggleDay(image);
  };
  const remove = (/** @type {ImageView[]} */ images) => {
    selection.clear();
    if (images.length) void moveToTrash(images);
  };
  const withOwn = (/** @type {ImageView | null} */ image, /** @type {(images: ImageView[]) => void} */ act) => {
    const images = selection.size ? selection.images : image ? [image] : [];
    if (images.length && areOwn(images)) act(images);
  };
  const all = [
    ...actions,
    {
      name: texts.actions.favourite,
      symbol: 'heart',
      run: () => void toggleFavourites(selection.images),
      pressed: { symbol: 'heart-full', by: areFavourites },
    },
    { name: texts.actions.tags, symbol: 'tag', run: () => void editTags(selection.images) },
    { name: texts.actions.download, symbol: 'download', run: () => void downloadAll(selection.images), fits: anyones },
    { name: texts.actions.remove, symbol: 'bin', run: () => remove(selection.images) },
    ...(canShare() ? [{ name: texts.actions.share, symbol: 'share', rarer: true, run: () => void share(selection.images), fits: anyones }] : []),
    { name: texts.actions.link, symbol: 'link', rarer: true, run: () => void shareByLink(selection) },
    ...(dated ? [{ name: texts.actions.day, symbol: 'day', rarer: true, run: toggleDay, fits: anyones }] : []),
    { name: texts.actions.rotate, symbol: 'turn-right', rarer: true, run: () => void rotate(selection.images) },
    { name: texts.actions.dates, symbol: 'clock', rarer: true, run: () => void change('changeDates', selection.images) },
    { name: texts.actions.description, symbol: 'pen', rarer: true, run: () => void change('describeAll', selection.images) },
    { name: texts.actions.export, symbol: 'archive', rarer: true, run: () => exportChosen(selection.images) },
  ];
  library.on('edited', (images) => selection.refresh(images), { signal });
  view.prepend(new SelectionBar(selection, all, { leave: focus, selectAll: () => void selecting.selectAll() }));
  signal.addEventListener('abort', () => selection.stop());

  view.addEventListener(
    'keydown',
    (event) => {
      const image = selecting.at(event);
      const act = actOf(GRID_KEYS, event);
      if (act === 'leave' && selection.size) selection.clear();
      else if (selection.goal) return;
      else if (act === 'favour') withOwn(image, (images) => void toggleFavourites(images));
      else if (act === 'remove') withOwn(image, remove);
      else return;
      event.preventDefault();
    },
    { signal },
  );
}

/**
 * @param {'changeDates' | 'describeAll'} what
 * @param {ImageView[]} images
 */
const change = (what, images) => withPart(import('./many-changes.js'), (changes) => changes[what](images));

/** @param {Selection} selection */
async function shareByLink(selection) {
  if (await withPart(import('../sharing/sharing.js'), ({ shareImages }) => shareImages(selection.images))) selection.clear();
}

/** @param {ImageView[]} images */
const rotate = (images) => withPart(import('../images/turning.js'), (turning) => turning.rotate(images, 90));

/** @param {ImageView[]} images */
const editTags = (images) => withPart(import('../tags/tag-dialog.js'), (dialog) => dialog.editTags(images));
