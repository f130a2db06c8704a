import { catalogue } from '../../lib/language.js';

/** What the map says. @type {typeof import('../../languages/en/map.js').default} */
export const texts = await catalogue('map');
