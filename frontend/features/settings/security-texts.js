import { catalogue } from '../../lib/language.js';

/** What the pages about the security of the account say. @type {typeof import('../../languages/en/security.js').default} */
export const texts = await catalogue('security');
