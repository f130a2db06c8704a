import * as images from '../../api/images.js';
import { library } from '../images/library.js';
import { DatedList } from '../photos/dated-list.js';
import { session } from '../session/session.js';

/** All photos of the user. */
export const gallery = new DatedList(images);

session.onOtherUser(() => gallery.empty());
document.addEventListener('visibilitychange', () => void gallery.refresh());
for (const event of /** @type {const} */ (['added', 'edited', 'restored'])) library.on(event, (images) => images.forEach((image) => gallery.add(image)));
library.on('trashed', (images) => gallery.remove(images));
