import { catalogue } from '../../lib/language.js';

/** What tags say. @type {typeof import('../../languages/en/tags.js').default} */
export const texts = await catalogue('tags');
