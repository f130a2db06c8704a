import { catalogue } from '../../lib/language.js';

/** What is said about damaged photos. @type {typeof import('../../languages/en/damaged.js').default} */
export const texts = await catalogue('damaged');
