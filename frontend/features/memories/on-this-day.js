import { memories } from '../../api/memories.js';
import { library } from '../images/library.js';
import { session } from '../session/session.js';
import { areWanted } from './choice.js';

/** What was asked for a day, and what shows the answer once that is there. @type {{ day: string, row: (() => HTMLElement) | null, over: Promise<void> } | null} */
let asked = null;

const forget = () => void (asked = null);

session.onOtherUser(forget);
for (const event of /** @type {const} */ (['trashed', 'restored', 'edited'])) library.on(event, forget);

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
    asked = { day, row: null, over: Promise.resolve() };
    asked.over = ask(asked);
  }
  return asked.over;
}

/** @param {NonNullable<typeof asked>} asking */
async function ask(asking) {
  try {
    const found = await memories(asking.day);
    if (!found.images.length) return;
    const { memoryRow } = await import('./memory-row.js');
    asking.row = () => memoryRow(found, asking.day);
  } catch {
    if (asked === asking) forget();
  }
}

/** A row of what is known by now; null if there is nothing. */
export const rowForToday = () => (asked?.day === today() && areWanted(asked.day) && asked.row?.()) || null;
