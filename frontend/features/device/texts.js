import { catalogue } from '../../lib/language.js';

/** What the app says as one of the device's own. @type {typeof import('../../languages/en/device.js').default} */
export const texts = await catalogue('device');
