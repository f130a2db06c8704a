import { catalogue } from '../../lib/language.js';

/** What the sign-in page says. @type {typeof import('../../languages/en/sign-in.js').default} */
export const texts = await catalogue('sign-in');
