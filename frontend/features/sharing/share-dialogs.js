/** @import { ShareView } from '../../api/types.js' */
import { Problem } from '../../api/problem.js';
import * as shares from '../../api/shares.js';
import { el } from '../../lib/dom.js';
import { common } from '../../lib/texts.js';
import { closeButton } from '../../ui/close-button.js';
import { ask } from '../session/session-dialog.js';
import { shareForm } from './share-form.js';
import { linkParts } from './share-link.js';
import { nameOf } from './share-texts.js';
import { texts } from './texts.js';
import { visitList } from './visit-list.js';

/** @param {ShareView} share that has not been revoked */
export const showLink = (share) => ask(texts.link.title(nameOf(share)), () => [...linkParts(share), closeButton()]);

/** @param {ShareView} share */
export const showVisits = (share) =>
  ask(texts.visits.title(nameOf(share)), () => [el('p', { class: 'remark' }, texts.visits.about), visitList(share), closeButton()]);

/**
 * Lets the user change what a link shows and asks for, and when it ends.
 *
 * @param {ShareView} shown
 * @returns {Promise<ShareView | null>} null: nothing was changed
 */
export async function changeShare(shown) {
  const { share, etag } = await shares.read(shown.id);
  return ask(texts.change.title(nameOf(share)), (/** @type {(share: ShareView) => void} */ answer) => [
    shareForm({ name: share.name ?? '', ofAlbum: share.album !== null, present: share }, async (terms) =>
      answer(await shares.edit(share.id, terms, etag).catch(changedMeanwhile)),
    ),
    closeButton(common.cancel),
  ]);
}

/**
 * @param {unknown} error
 * @returns {never}
 */
function changedMeanwhile(error) {
  if (!(error instanceof Problem) || error.status !== 412) throw error;
  throw new Problem(412, { detail: texts.form.changedMeanwhile });
}
