import { catalogue } from '../../lib/language.js';

/** What the pages of the settings say, but for those of security. @type {typeof import('../../languages/en/settings.js').default} */
export const texts = await catalogue('settings');
