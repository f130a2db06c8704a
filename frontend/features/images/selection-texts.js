import { catalogue } from '../../lib/language.js';

/** What is said of what is done with photos. @type {typeof import('../../languages/en/selection.js').default} */
export const texts = await catalogue('selection');
