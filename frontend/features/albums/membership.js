/** @import { ImageView } from '../../api/types.js' */
import * as albums from '../../api/albums.js';
import { explain } from '../../api/problem.js';
import { common } from '../../lib/texts.js';
import { library } from '../images/library.js';
import { areOwn } from '../images/ownership.js';
import { notices } from '../notices/notices.js';
import { chooseAlbum } from './album-chooser.js';
import { texts } from './texts.js';

/** The service takes at most this many images in one request. */
const MAX_BATCH = 1000;

const SECONDS_TO_UNDO = 10;

/** @typedef {{ id: string, name: string }} Album */

/**
 * Lets the user choose an album, and adds images to it.
 *
 * @param {ImageView[]} images
 * @param {string} [except] the id of the album that they are in already
 * @returns {Promise<boolean>} whether the user chose one
 */
export async function addToChosen(images, except) {
  const album = await chooseAlbum(texts.membership.choose(images.length), except);
  if (album) await addTo(album, images);
  return album !== null;
}

/**
 * @param {Album} album
 * @param {ImageView[]} images
 */
export async function addTo(album, images) {
  const failed = (/** @type {number} */ count, /** @type {string} */ why) => texts.membership.notAdded(count, album.name, why);
  const { changed: added, refused } = await inPortions(images, (ids) => albums.add(album.id, ids), 'added', failed);
  library.announce('joined', added, album.id);
  if (!added.length) return void (refused || notices.show({ text: texts.membership.addedBefore(album.name) }));
  const text = added.length === 1 ? texts.membership.addedOne(added[0].fileName, album.name) : texts.membership.added(added.length, album.name);
  notices.show({ text, seconds: SECONDS_TO_UNDO, action: { label: common.undo, run: () => void takeOut(album, added) } });
}

/**
 * Takes images out of an album; they stay among the photos of whoever they belong to. A toast can undo it, unless that needs somebody else.
 *
 * @param {Album} album
 * @param {ImageView[]} images
 */
export async function removeFrom(album, images) {
  const removed = await takeOut(album, images);
  if (!removed.length) return;
  const text = removed.length === 1 ? texts.membership.removedOne(removed[0].fileName, album.name) : texts.membership.removed(removed.length, album.name);
  const undo = { label: common.undo, run: () => void addTo(album, removed) };
  notices.show({ text, seconds: SECONDS_TO_UNDO, ...(areOwn(removed) && { action: undo }) });
}

/**
 * @param {Album} album
 * @param {ImageView[]} images
 */
async function takeOut(album, images) {
  const failed = (/** @type {number} */ count, /** @type {string} */ why) => texts.membership.notRemoved(count, album.name, why);
  const { changed: removed } = await inPortions(images, (ids) => albums.remove(album.id, ids), 'removed', failed);
  library.announce('left', removed, album.id);
  return removed;
}

/**
 * @param {ImageView[]} images
 * @param {(ids: string[]) => Promise<{ id: string, status: string }[]>} change
 * @param {string} done the status of those that it changed
 * @param {(count: number, why: string) => string} failure what a notice says if the service refuses
 * @returns {Promise<{ changed: ImageView[], refused: boolean }>} never rejects
 */
async function inPortions(images, change, done, failure) {
  /** @type {ImageView[]} */
  const changed = [];
  for (let at = 0; at < images.length; at += MAX_BATCH) {
    const portion = images.slice(at, at + MAX_BATCH);
    try {
      const results = await change(portion.map(({ id }) => id));
      const ids = new Set(results.filter(({ status }) => status === done).map(({ id }) => id));
      changed.push(...portion.filter(({ id }) => ids.has(id)));
    } catch (error) {
      notices.show({ text: failure(images.length - at, explain(error)), grave: true, seconds: 12 });
      return { changed, refused: true };
    }
  }
  return { changed, refused: false };
}
