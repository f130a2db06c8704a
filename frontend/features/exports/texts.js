import { catalogue } from '../../lib/language.js';

/** What the page of exports says. @type {typeof import('../../languages/en/exports.js').default} */
export const texts = await catalogue('exports');
