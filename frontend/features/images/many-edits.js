/** @import { ImageView } from '../../api/types.js' */
import * as edits from '../../api/edits.js';
import { explain } from '../../api/problem.js';
import { countText } from '../../lib/format.js';
import { portions } from '../../lib/portions.js';
import { unfinished } from '../../lib/unfinished.js';
import { notices } from '../notices/notices.js';
import { session } from '../session/session.js';
import { library } from './library.js';

/** The service takes at most this many images in one request. */
const MAX_BATCH = 1000;

/**
 * One change of many images: what the service is asked for, and what an image is afterwards.
 *
 * @typedef {{ changes: Parameters<typeof edits.editMany>[1], after: (image: ImageView) => ImageView, failure: string }} ManyEdit `failure`
 *   is what was not done, as the end of a sentence about the photos
 */

/** The requests under way: each waits for the one before, so that the last wish is the one that stays. */
let pending = Promise.resolve();
session.onOtherUser(() => (pending = Promise.resolve()));

/** Resolves when the service has answered for every change that was asked for. */
export const editsDone = () => pending;

/**
 * Changes images: lists show it at once, and the state before if the service refuses.
 *
 * @param {ImageView[]} images
 * @param {ManyEdit} edit
 * @returns {Promise<ImageView[]>} those that are changed now; never rejects
 */
export function editImages(images, edit) {
  library.announce('edited', images.map(edit.after));
  const sent = unfinished(pending.then(() => send(images, edit)));
  pending = sent.then(() => {});
  return sent;
}

/**
 * @param {ImageView[]} images
 * @param {ManyEdit} edit
 */
async function send(images, { changes, after, failure }) {
  /** @type {ImageView[]} */
  const done = [];
  let why = 'They are damaged, or not here any more.';
  try {
    for (const portion of portions(images, MAX_BATCH)) {
      const results = await edits.editMany(
        portion.map(({ id }) => id),
        changes,
      );
      const changed = new Set(results.filter(({ status }) => /changed$/.test(status)).map(({ id }) => id));
      done.push(...portion.filter(({ id }) => changed.has(id)));
    }
  } catch (error) {
    why = explain(error);
  }
  const left = images.filter((image) => !done.includes(image));
  library.announce('edited', left);
  if (left.length) notices.show({ text: `${some(left)} ${failure}. ${why}`, grave: true, seconds: 12 });
  return done.map(after);
}

/** @param {ImageView[]} images */
const some = (images) => (images.length === 1 ? `${images[0].fileName} was` : `${countText(images.length, 'photo')} were`);
