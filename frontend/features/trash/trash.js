/** @import { DeletionRecord, ImageView, Receipt } from '../../api/types.js' */
import { explain, unlessGone } from '../../api/problem.js';
import * as service from '../../api/trash.js';
import { portions } from '../../lib/portions.js';
import { common } from '../../lib/texts.js';
import { unfinished } from '../../lib/unfinished.js';
import { library } from '../images/library.js';
import { notices } from '../notices/notices.js';
import { session } from '../session/session.js';
import { tell } from './telling.js';
import { texts } from './texts.js';

/** The service takes at most this many images in one request. */
const MAX_BATCH = 1000;

const SECONDS_TO_UNDO = 10;

/** The records of what was destroyed for good since the page was opened. @type {DeletionRecord[]} */
export const deletionRecords = [];

// A user who signs in again after a session has expired finds their own.
session.onOtherUser(() => (deletionRecords.length = 0), { outlivesSession: true });

/**
 * The images that the undo button of the toast restores.
 *
 * @type {{ images: ImageView[], notice: import('../notices/notices.js').Notice } | null}
 */
let batch = null;
session.onOtherUser(() => (batch = null));

/** The requests under way, which undo waits for. */
let pending = Promise.resolve();

/**
 * Moves images to the trash: they leave the lists at once, and return if the service refuses. One toast can undo
 * everything that was moved while it is shown.
 *
 * @param {ImageView[]} gone
 */
export function moveToTrash(gone) {
  library.announce('trashed', gone);
  announce(gone);
  pending = unfinished(pending.then(() => send(gone)));
  return pending;
}

/**
 * @param {ImageView[]} wanted
 * @returns {Promise<ImageView[]>} those that are back; never rejects
 */
export async function restoreFromTrash(wanted) {
  /** @type {ImageView[]} */
  const back = [];
  /** @type {ImageView[]} */
  const missing = [];
  try {
    for (const portion of portions(wanted, MAX_BATCH)) {
      const { found, gone } = sorted(portion, await service.restore(portion.map(({ id }) => id)));
      back.push(...found.map((image) => ({ ...image, deletedAt: null, purgeAt: null })));
      missing.push(...gone);
    }
  } catch (error) {
    const left = others(wanted, [...back, ...missing]);
    notices.show({ text: tell(left, texts.notRestored.one, texts.notRestored.many, explain(error)), grave: true, seconds: 12 });
  }
  library.announce('restored', back);
  library.announce('destroyed', missing);
  if (missing.length) notices.show({ text: tell(missing, texts.lost.one, texts.lost.many), grave: true, seconds: 12 });
  return back;
}

/**
 * Destroys images. This cannot be undone.
 *
 * @param {ImageView[]} doomed
 * @returns {Promise<ImageView[]>} those that went by this; never rejects
 */
export async function destroy(doomed) {
  /** @type {ImageView[]} */
  const done = [];
  /** @type {ImageView[]} */
  const missing = [];
  try {
    for (const portion of portions(doomed, MAX_BATCH)) {
      const { found, gone } = sorted(portion, await destroyed(portion));
      done.push(...found);
      missing.push(...gone);
    }
  } catch (error) {
    const left = others(doomed, [...done, ...missing]);
    notices.show({ text: tell(left, texts.notDestroyed.one, texts.notDestroyed.many, explain(error)), grave: true, seconds: 12 });
  }
  library.announce('destroyed', [...done, ...missing]);
  if (missing.length) notices.show({ text: tell(missing, texts.alreadyGone.one, texts.alreadyGone.many) });
  return done;
}

/** @returns {Promise<number>} how many were destroyed */
export async function emptyTrash() {
  const { deleted, record } = await service.emptyTrash();
  if (record) deletionRecords.push(record);
  return deleted;
}

/** Resolves when the service has answered for everything that was moved to the trash. */
export const requestsDone = () => pending;

/** @param {ImageView[]} gone */
function announce(gone) {
  const all = [...takeBack(), ...gone];
  const text = tell(all, texts.moved.one, texts.moved.many);
  const notice = notices.show({ text, seconds: SECONDS_TO_UNDO, action: { label: common.undo, run: () => void undo() } });
  batch = { images: all, notice };
}

/**
 * Takes the toast back that is shown.
 *
 * @returns {ImageView[]} what it was about
 */
function takeBack() {
  if (!batch) return [];
  const { images, notice } = batch;
  batch = null;
  if (!notices.list.includes(notice)) return [];
  notice.close();
  return images;
}

async function undo() {
  const taken = batch?.images ?? [];
  batch = null;
  await pending;
  if (taken.length) await restoreFromTrash(taken);
}

/** @param {ImageView[]} gone */
async function send(gone) {
  for (const portion of portions(gone, MAX_BATCH)) {
    try {
      await service.remove(portion.map(({ id }) => id));
    } catch (error) {
      library.announce('restored', portion);
      const moved = others(takeBack(), portion);
      if (moved.length) announce(moved);
      notices.show({ text: tell(portion, texts.notMoved.one, texts.notMoved.many, explain(error)), grave: true, seconds: 12 });
    }
  }
}

/**
 * Destroys a portion and keeps the record of it: one that names the image where it is only one.
 *
 * @param {ImageView[]} portion
 * @returns {Promise<Receipt[]>}
 */
async function destroyed(portion) {
  const ids = portion.map(({ id }) => id);
  const [id] = ids;
  if (ids.length === 1) {
    const record = await service.destroy(id).catch(unlessGone);
    if (record) deletionRecords.push(record);
    return [{ id, status: record ? 'deleted' : 'not-found' }];
  }
  const { results, record } = await service.destroyAll(ids);
  if (record) deletionRecords.push(record);
  return results;
}

/**
 * Separates the images that were there from those that another tab or device had already destroyed.
 *
 * @param {ImageView[]} portion
 * @param {Receipt[]} results
 */
function sorted(portion, results) {
  const missing = new Set(results.filter(({ status }) => status === 'not-found').map(({ id }) => id));
  return { found: portion.filter(({ id }) => !missing.has(id)), gone: portion.filter(({ id }) => missing.has(id)) };
}

/**
 * @param {ImageView[]} all
 * @param {ImageView[]} except
 */
function others(all, except) {
  const ids = new Set(except.map(({ id }) => id));
  return all.filter(({ id }) => !ids.has(id));
}
