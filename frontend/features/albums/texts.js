import { catalogue } from '../../lib/language.js';

/** What albums say. @type {typeof import('../../languages/en/albums.js').default} */
export const texts = await catalogue('albums');
