/** @import { ImageView } from '../../api/types.js' */
import { memories } from '../../api/images.js';
import { library } from '../images/library.js';
import { localDate } from '../images/taken.js';
import { session } from '../session/session.js';
import { areWanted } from './choice.js';

/**
 * @typedef {object} Asked what was asked for a day
 * @property {string} day
 * @property {ImageView[]} images in the row
 * @property {(() => HTMLElement) | null} row shows the answer once that is there
 * @property {Promise<void>} over
 */

/** @type {Asked | null} */
let asked = null;

const forget = () => void (asked = null);

session.onOtherUser(forget);
for (const event of /** @type {const} */ (['trashed', 'restored'])) library.on(event, (images) => images.some(isRemembered) && lose());
library.on('edited', (images) => images.some(looksOtherwise) && lose());

/** Whether it is of this day of an earlier year. @param {ImageView} image */
function isRemembered(image) {
  const day = localDate(image).slice(0, 10);
  return asked !== null && day < asked.day && day.slice(4) === asked.day.slice(4);
}

/** Whether an image of the row has gone to another day, or was rotated. @param {ImageView} image */
function looksOtherwise(image) {
  const shown = asked?.images.find(({ id }) => id === image.id);
  return shown !== undefined && (!isRemembered(image) || shown.thumbnail !== image.thumbnail);
}

/** What is shown is not so any more. The row goes at once, and the next visit asks again. */
function lose() {
  forget();
  document.querySelector('.memories')?.remove();
}

/** The present day, where the user is: `2026-11-30`. */
export function today(now = new Date()) {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

/** Asks for what is to be remembered today, once. Where that fails, nobody misses it, and the next visit asks again. */
export function askForToday() {
  const day = today();
  if (!areWanted(day)) return Promise.resolve();
  if (asked?.day !== day) {
    asked = { day, images: [], row: null, over: Promise.resolve() };
    asked.over = ask(asked);
  }
  return asked.over;
}

/** @param {Asked} asking */
async function ask(asking) {
  try {
    const found = await memories(asking.day);
    if (!found.images.length) return;
    const { memoryRow } = await import('./memory-row.js');
    asking.images = found.images;
    asking.row = () => memoryRow(found, asking.day);
  } catch {
    if (asked === asking) forget();
  }
}

/** A row of what is known by now; null if there is nothing. */
export const rowForToday = () => (asked?.day === today() && areWanted(asked.day) && asked.row?.()) || null;
