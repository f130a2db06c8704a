import { catalogue } from '../../lib/language.js';

/** What the frame of the app says now and then. @type {typeof import('../../languages/en/shell.js').default} */
export const texts = await catalogue('shell');
