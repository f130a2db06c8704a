import { catalogue } from '../../lib/language.js';

/** What visitors are told who add photos. @type {typeof import('../../languages/en/guests.js').default} */
export const texts = await catalogue('guests');
