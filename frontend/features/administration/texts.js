import { catalogue } from '../../lib/language.js';

/** What the pages for administrators say. @type {typeof import('../../languages/en/administration.js').default} */
export const texts = await catalogue('administration');
