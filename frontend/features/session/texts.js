import { catalogue } from '../../lib/language.js';

/** What is said on the way to an account and back to it. @type {typeof import('../../languages/en/session.js').default} */
export const texts = await catalogue('session');
