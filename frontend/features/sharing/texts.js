import { catalogue } from '../../lib/language.js';

/** What links to photos say. @type {typeof import('../../languages/en/sharing.js').default} */
export const texts = await catalogue('sharing');
