import { catalogue } from '../../lib/language.js';

/** What visitors with a link are told. @type {typeof import('../../languages/en/visit.js').default} */
export const texts = await catalogue('visit');
