/** @import { ImageView } from '../../api/types.js' */
import * as edits from '../../api/edits.js';
import { explain } from '../../api/problem.js';
import { portions } from '../../lib/portions.js';
import { unfinished } from '../../lib/unfinished.js';
import { notices } from '../notices/notices.js';
import { session } from '../session/session.js';
import { library } from './library.js';
import { texts } from './selection-texts.js';

/** The service takes at most this many images in one request. */
const MAX_BATCH = 1000;

/**
 * One change of many images: what the service is asked for, and what an image is afterwards.
 *
 * @typedef {object} ManyEdit
 * @property {(images: ImageView[]) => Parameters<typeof edits.editMany>[1]} changes of the images of one request
 * @property {(image: ImageView) => ImageView} after
 * @property {(count: number, name: string) => string} failure says what was not done with so many, or with the one of the name
 * @property {number} [batch] how many images go into one request, where the most that are taken would keep it too long
 * @property {(changed: ImageView[]) => Promise<void>} [then] what follows each request
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
async function send(images, { changes, after, failure, batch = MAX_BATCH, then }) {
  /** @type {ImageView[]} */
  const done = [];
  let why = texts.undone.gone;
  try {
    for (const portion of portions(images, batch)) {
      const results = await edits.editMany(
        portion.map(({ id }) => id),
        changes(portion),
      );
      const changed = new Set(results.filter(({ status }) => /changed$/.test(status)).map(({ id }) => id));
      const these = portion.filter(({ id }) => changed.has(id));
      done.push(...these);
      await then?.(these);
    }
  } catch (error) {
    why = explain(error);
  }
  const left = images.filter((image) => !done.includes(image));
  library.announce('edited', left);
  if (left.length) notices.show({ text: `${failure(left.length, left[0].fileName)} ${why}`, grave: true, seconds: 12 });
  return done.map(after);
}
