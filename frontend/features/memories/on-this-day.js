/** @import { Memories } from '../../api/types.js' */
import { memories } from '../../api/memories.js';
import { session } from '../session/session.js';
import { areWanted } from './choice.js';

/** What was asked for a day, and the answer once it is there. @type {{ day: string, found: Memories | null, over: Promise<void> } | null} */
let asked = null;

session.onOtherUser(() => (asked = null));

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
    asked = { day, found: null, over: Promise.resolve() };
    asked.over = ask(asked);
  }
  return asked.over;
}

/** @param {NonNullable<typeof asked>} asking */
async function ask(asking) {
  try {
    const found = await memories(asking.day);
    if (found.images.length) asking.found = found;
  } catch {
    if (asked === asking) forget();
  }
}

/** What is known by now. */
export const remembered = () => (asked?.day === today() && areWanted(asked.day) ? asked.found : null);

/** Lets go of it, because photos went or came back. */
export const forget = () => void (asked = null);
