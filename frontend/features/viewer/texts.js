import { catalogue } from '../../lib/language.js';

/** What the viewer says. @type {typeof import('../../languages/en/viewer.js').default} */
export const texts = await catalogue('viewer');
