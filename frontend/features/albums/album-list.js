/** @import { AlbumView, ImageView } from '../../api/types.js' */
import * as albums from '../../api/albums.js';
import { library } from '../images/library.js';
import { DatedList } from '../photos/dated-list.js';
import { AlbumSequence } from './album-sequence.js';

/**
 * Whether an album is like the gallery: the newest first, and reached by its months.
 *
 * @param {AlbumView} album
 */
export const isDated = ({ order }) => order === 'newest';

/**
 * The photos of an album in its order, and kept true until the signal is aborted.
 *
 * @param {AlbumView} album
 * @param {AbortSignal} signal
 */
export function listOf(album, signal) {
  const list = isDated(album)
    ? new DatedList({ page: albums.pageOf(album.id), months: albums.monthsOf(album.id), samples: albums.samplesOf(album.id) })
    : new AlbumSequence(album);
  /** What went to the trash from here, and comes back to here. @type {Set<string>} */
  const trashed = new Set();
  const isHere = (/** @type {ImageView} */ { id }) => trashed.delete(id);
  library.on('joined', (images, id) => id === album.id && images.forEach((image) => list.add(image)), { signal });
  library.on('left', (images, id) => id === album.id && list.remove(images), { signal });
  library.on('edited', (images) => images.forEach((image) => list.update(image)), { signal });
  library.on('restored', (images) => images.filter(isHere).forEach((image) => list.add(image)), { signal });
  library.on(
    'trashed',
    (images) => {
      images.forEach(({ id }) => trashed.add(id));
      list.remove(images);
    },
    { signal },
  );
  return list;
}
