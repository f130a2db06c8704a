const AGAIN = 'Adding the file again repairs it.';
const BACKUP = 'Only a backup of the database brings it back. If there is none, delete it for ever: then its file can be added as a new photo.';
const BACKUP_OF_RECORD = 'Only a backup of the database brings them back. If there is none, download the photo, delete it for ever and add it as a new one.';

/**
 * What was found, what can be done, and whether the file alone repairs it.
 *
 * @type {Map<string | undefined, { found: string, remedy: string, beyondRepair?: boolean }>}
 */
const TEXTS = new Map([
  ['gone', { found: 'The original is missing.', remedy: AGAIN }],
  ['cut', { found: 'Part of the original is missing.', remedy: AGAIN }],
  ['altered', { found: 'The original is not what was stored.', remedy: AGAIN }],
  ['unreadable', { found: 'The original cannot be read from the disk.', remedy: AGAIN }],
  ['key', { found: 'Its key is damaged, so nothing of it can be opened.', remedy: BACKUP, beyondRepair: true }],
  ['record', { found: 'Its name, description and tags are damaged; the photo itself can be seen.', remedy: BACKUP_OF_RECORD, beyondRepair: true }],
]);

/** @param {string} [damage] as the service names it */
export const damageText = (damage) => TEXTS.get(damage) ?? { found: 'What is stored of it is damaged.', remedy: AGAIN };
