import { catalogue } from './language.js';

/** What the app says on every page. @type {typeof import('../languages/en/common.js').default} */
export const common = await catalogue('common');
