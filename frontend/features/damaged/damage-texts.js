const AGAIN = 'Adding the file again repairs it.';
const BACKUP = 'Only a backup of the database brings it back: adding the file again does not.';

/** What was found, and what can be done. @type {Map<string | undefined, { found: string, remedy: string }>} */
const TEXTS = new Map([
  ['gone', { found: 'The original is missing.', remedy: AGAIN }],
  ['cut', { found: 'Part of the original is missing.', remedy: AGAIN }],
  ['altered', { found: 'The original is not what was stored.', remedy: AGAIN }],
  ['unreadable', { found: 'The disk does not give out the original.', remedy: AGAIN }],
  ['key', { found: 'Its key is damaged, so nothing of it can be opened.', remedy: BACKUP }],
  ['record', { found: 'Its name, description and tags are damaged; the photo itself can be seen.', remedy: BACKUP }],
]);

/** @param {string} [damage] as the service names it */
export const damageText = (damage) => TEXTS.get(damage) ?? { found: 'What is stored of it is damaged.', remedy: AGAIN };
