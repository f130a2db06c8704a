/** @import { AlbumView, SharePage } from '../../api/types.js' */
import { pagedEntries } from '../settings/paged-entries.js';
import { shareEntry } from './share-entry.js';
import { texts } from './texts.js';

/**
 * Links, the newest first, each with what its owner does with it.
 *
 * @param {object} options
 * @param {(cursor: string | null) => Promise<SharePage>} options.page
 * @param {(id: string) => AlbumView | undefined} [options.albumOf] where it is worth a word which album each shows
 */
export const listOf = ({ page, albumOf }) =>
  pagedEntries({
    page,
    entry: (share) => shareEntry(share, albumOf && ((share.album && albumOf(share.album)) || null)),
    none: texts.page.none,
    more: texts.page.more,
  });
