import { catalogue } from '../lib/language.js';

/** What keys do, and what is on them. @type {typeof import('../languages/en/shortcuts.js').default} */
export const texts = await catalogue('shortcuts');
