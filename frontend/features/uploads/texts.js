import { catalogue } from '../../lib/language.js';

/** What the tray and the queue say. @type {typeof import('../../languages/en/uploads.js').default} */
export const texts = await catalogue('uploads');
