import { catalogue } from '../../lib/language.js';

/** What the search says. @type {typeof import('../../languages/en/search.js').default} */
export const texts = await catalogue('search');
