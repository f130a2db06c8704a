import { catalogue } from '../../lib/language.js';

/** What imports say. @type {typeof import('../../languages/en/imports.js').default} */
export const texts = await catalogue('imports');
