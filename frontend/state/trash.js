/** @import { DeletionRecord, ImageView } from '../api/types.js' */
import * as images from '../api/images.js';
import { explain } from '../api/problem.js';
import { countText } from '../lib/format.js';
import { gallery } from './gallery.js';
import { notices } from './notices.js';
import { session } from './session.js';

/** What the service takes in one request. */
const PORTION = 1000;

const SECONDS_TO_UNDO = 10;

/** What was destroyed for good since the page was opened. @type {DeletionRecord[]} */
export const deletionRecords = [];
let owner = session.user?.id ?? '';

session.addEventListener('change', () => {
  // Whoever signs in again after a session that ended by itself finds their own.
  if (!session.user && session.expired) return;
  if (session.user?.id !== owner) deletionRecords.length = 0;
  owner = session.user?.id ?? '';
});

/** Event: `restored` (detail: the pictures). */
export const trash = new EventTarget();

/** What the toast's undo takes back. @type {{ images: ImageView[], notice: import('./notices.js').Notice } | null} */
let batch = null;

/** The requests under way: undo comes after them. */
let pending = Promise.resolve();

/**
 * Moves pictures to the trash: they leave the gallery at once, and come back if the service refuses. One toast takes
 * back all that went within its time.
 *
 * @param {ImageView[]} gone
 */
export function moveToTrash(gone) {
  gallery.remove(gone);
  announce(gone);
  pending = pending.then(() => send(gone));
  return pending;
}

/**
 * @param {ImageView[]} wanted
 * @returns {Promise<ImageView[]>} those that are back; never rejects
 */
export async function restoreFromTrash(wanted) {
  /** @type {ImageView[]} */
  const back = [];
  try {
    for (const portion of portions(wanted)) {
      const receipts = await images.restore(portion.map(({ id }) => id));
      back.push(...done(portion, receipts).map((image) => ({ ...image, deletedAt: null, purgeAt: null })));
    }
  } catch (error) {
    notices.show({ text: `${some(wanted, back)} not restored and still in the trash. ${explain(error)}`, grave: true, seconds: 12 });
  }
  for (const image of back) gallery.add(image);
  trash.dispatchEvent(new CustomEvent('restored', { detail: back }));
  return back;
}

/**
 * Destroys pictures, for which there is no way back.
 *
 * @param {ImageView[]} doomed
 * @returns {Promise<ImageView[]>} those that are gone; never rejects
 */
export async function destroy(doomed) {
  /** @type {ImageView[]} */
  const gone = [];
  try {
    if (doomed.length === 1) {
      deletionRecords.push(await images.destroy(doomed[0].id));
      return doomed;
    }
    for (const portion of portions(doomed)) {
      const receipts = await images.remove(portion.map(({ id }) => id), { forever: true });
      gone.push(...done(portion, receipts));
    }
  } catch (error) {
    notices.show({ text: `${some(doomed, gone)} not deleted. ${explain(error)}`, grave: true, seconds: 12 });
  }
  return gone;
}

/** @returns {Promise<number>} how many were destroyed */
export async function emptyTrash() {
  const { deleted, record } = await images.emptyTrash();
  if (record) deletionRecords.push(record);
  return deleted;
}

/** @param {ImageView[]} gone */
function announce(gone) {
  const all = batch && notices.list.includes(batch.notice) ? [...batch.images, ...gone] : gone;
  if (batch) {
    batch.notice.pause();
    notices.remove(batch.notice);
  }
  const text = all.length === 1 ? `${all[0].fileName} moved to the trash.` : `${countText(all.length, 'photo')} moved to the trash.`;
  const notice = notices.show({ text, seconds: SECONDS_TO_UNDO, action: { label: 'Undo', run: () => void undo() } });
  batch = { images: all, notice };
}

async function undo() {
  const taken = batch?.images ?? [];
  batch = null;
  await pending;
  if (taken.length) await restoreFromTrash(taken);
}

/** @param {ImageView[]} gone */
async function send(gone) {
  for (const portion of portions(gone)) {
    try {
      await images.remove(portion.map(({ id }) => id));
    } catch (error) {
      for (const image of portion) gallery.add(image);
      if (batch) batch.images = batch.images.filter((image) => !portion.includes(image));
      notices.show({ text: `${some(portion, [])} not deleted and back in the gallery. ${explain(error)}`, grave: true, seconds: 12 });
    }
  }
}

/**
 * @param {ImageView[]} portion
 * @param {import('../api/types.js').Receipt[]} receipts
 */
function done(portion, receipts) {
  const missing = new Set(receipts.filter(({ status }) => status === 'not-found').map(({ id }) => id));
  return portion.filter(({ id }) => !missing.has(id));
}

/**
 * @param {ImageView[]} all
 * @param {ImageView[]} except
 */
function some(all, except) {
  const count = all.length - except.length;
  if (count === 1) return `${all.find((image) => !except.some(({ id }) => id === image.id))?.fileName} was`;
  return `${countText(count, 'photo')} were`;
}

/** @param {ImageView[]} all */
function portions(all) {
  return Array.from({ length: Math.ceil(all.length / PORTION) }, (_, at) => all.slice(at * PORTION, (at + 1) * PORTION));
}
