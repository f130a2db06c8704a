import { catalogue } from '../../lib/language.js';

/** What the trash says. @type {typeof import('../../languages/en/trash.js').default} */
export const texts = await catalogue('trash');
