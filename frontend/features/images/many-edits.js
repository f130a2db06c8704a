/** @import { ImageView } from '../../api/types.js' */
import * as edits from '../../api/edits.js';
import { explain } from '../../api/problem.js';
import { portions } from '../../lib/portions.js';
import { unfinished } from '../../lib/unfinished.js';
import { notices } from '../notices/notices.js';
import { session } from '../session/session.js';
import { Latest } from './latest.js';
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
 * @property {(image: ImageView) => ImageView} [without] takes it back from the newest state, where a field has more in it than the change
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
 * Changes images: lists show it at once, and take it back if the service refuses; what else was changed meanwhile stays.
 *
 * @param {ImageView[]} images
 * @param {ManyEdit} edit
 * @returns {Promise<ImageView[]>} those that are changed now, in their newest state; never rejects
 */
export function editImages(images, edit) {
  const shown = images.map(edit.after);
  const latest = new Latest(shown);
  library.announce('edited', shown);
  const sent = unfinished(pending.then(() => send(images, shown, latest, edit)));
  pending = sent.then(() => {});
  return sent;
}

/**
 * @param {ImageView[]} images
 * @param {ImageView[]} shown the same, changed
 * @param {Latest} latest of them
 * @param {ManyEdit} edit
 */
async function send(images, shown, latest, { changes, failure, without, batch = MAX_BATCH, then }) {
  /** @type {Set<string>} */
  const done = new Set();
  let why = texts.undone.gone;
  try {
    for (const portion of portions(images, batch)) {
      const results = await edits.editMany(
        portion.map(({ id }) => id),
        changes(portion),
      );
      const changed = results.filter(({ status }) => /changed$/.test(status)).map(({ id }) => id);
      for (const id of changed) done.add(id);
      await then?.(portion.filter(({ id }) => done.has(id)));
    }
  } catch (error) {
    why = explain(error);
  }
  latest.stop();
  const left = images.flatMap((image, at) => (done.has(image.id) ? [] : [(without ?? formerly(image, shown[at]))(latest.of(image))]));
  library.announce('edited', left);
  if (left.length) notices.show({ text: `${failure(left.length, left[0].fileName)} ${why}`, grave: true, seconds: 12 });
  return latest.images.filter(({ id }) => done.has(id));
}

/**
 * Gives the fields that a change has changed their former values back, save those that were changed once more.
 *
 * @param {ImageView} before
 * @param {ImageView} after
 * @returns {(now: ImageView) => ImageView}
 */
const formerly = (before, after) => (now) => {
  /** @type {Record<string, unknown>[]} */
  const [former, changed, newest] = [before, after, now];
  const fields = Object.keys(changed).filter((field) => changed[field] !== former[field] && newest[field] === changed[field]);
  return { ...now, ...Object.fromEntries(fields.map((field) => [field, former[field]])) };
};
