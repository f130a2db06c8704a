/** @import { AlbumView } from '../../api/types.js' */
import * as albums from '../../api/albums.js';
import { explain, unlessGone } from '../../api/problem.js';
import { confirmed } from '../../ui/confirmation.js';
import { notices } from '../notices/notices.js';
import { texts } from './texts.js';

const { leaving } = texts;

/**
 * Leaves an album of somebody else's after a confirmation.
 *
 * @param {AlbumView} album
 * @returns {Promise<boolean>} whether the user is no member any more
 */
export async function leaveAlbum({ id, name, owner, role }) {
  const text = role === 'contributor' ? leaving.withPhotos : leaving.text;
  if (!(await confirmed({ title: leaving.title(name), text: text(owner?.username ?? ''), yes: leaving.yes }))) return false;
  try {
    await albums.leave(id).catch(unlessGone);
    notices.show({ text: leaving.done(name) });
    return true;
  } catch (error) {
    notices.show({ text: leaving.failed(explain(error)), grave: true, seconds: 12 });
    return false;
  }
}
