import { catalogue } from '../../lib/language.js';

/** What the gallery says with its first pictures. @type {typeof import('../../languages/en/photos.js').default} */
export const texts = await catalogue('photos');
