import { catalogue } from '../../lib/language.js';

/** What is said of albums that people share with each other. @type {typeof import('../../languages/en/members.js').default} */
export const texts = await catalogue('members');
