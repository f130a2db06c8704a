/** @import { AlbumView, ImageView } from '../../api/types.js' */
/** @import { Action } from '../images/selection-bar.js' */
/** @import { Selection } from '../images/selection.js' */
import { confirmed } from '../../ui/confirmation.js';
import { anyones, areOwn } from '../images/ownership.js';
import { setCover } from './album-dialogs.js';
import { addToChosen, removeFrom } from './membership.js';
import { takesPhotos } from './roles.js';
import { texts } from './texts.js';

const { removalOfOthers } = texts;

/**
 * What can be done with selected photos of an album, besides what every list does.
 *
 * @param {() => AlbumView} present as it is called by then
 * @param {Selection} selection
 * @param {() => void} move begins to move them within the album's own order
 * @returns {Action[]}
 */
export function actionsOf(present, selection, move) {
  const album = present();
  return [
    ...(!album.owner && album.order === 'own' ? [{ name: texts.albumPage.move, symbol: 'move', rarer: true, run: move, fits: anyones }] : []),
    {
      name: texts.albumPage.addToAlbum,
      symbol: 'album',
      run: () => void addToChosen(selection.images, album.id).then((chosen) => chosen && selection.clear()),
    },
    ...(takesPhotos(album) ? [removal(present, selection)] : []),
  ];
}

/**
 * Its owner takes out whatever is in an album, others what they have added.
 *
 * @param {() => AlbumView} present
 * @param {Selection} selection
 * @returns {Action}
 */
const removal = (present, selection) => ({
  name: texts.albumPage.removeFromAlbum,
  symbol: 'take-out',
  rarer: true,
  run: async () => {
    const { images } = selection;
    if (!areOwn(images) && !(await confirmed({ title: removalOfOthers.title, text: removalOfOthers.text, yes: removalOfOthers.yes }))) return;
    selection.clear();
    void removeFrom(present(), images);
  },
  ...(!present().owner && { fits: anyones }),
});

/**
 * What can be done with a photo that is shown large.
 *
 * @param {() => AlbumView} present
 */
export const toolsOf = (present) => [
  { name: texts.albumPage.addToAlbum, symbol: 'album', run: (/** @type {ImageView} */ image) => void addToChosen([image], present().id) },
  ...(present().owner
    ? []
    : [{ name: texts.albumPage.useAsCover, symbol: 'photos', run: (/** @type {ImageView} */ image) => void setCover(present(), image) }]),
];
