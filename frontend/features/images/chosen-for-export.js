/** @import { ImageView } from '../../api/types.js' */
import { router } from '../../lib/router.js';
import { session } from '../session/session.js';

/** Which images the page of exports is asked to export: more than an address could hold. @type {string[]} */
let ids = [];

session.onOtherUser(() => (ids = []));

/** None if the app was loaded anew since. */
export const chosenForExport = () => ids;

/** @param {ImageView[]} images */
export function exportChosen(images) {
  ids = images.map(({ id }) => id);
  router.go('/settings/export?of=selection');
}
