import * as images from '../../api/images.js';
import { library } from '../images/library.js';
import { askForToday } from '../memories/on-this-day.js';
import { DatedList } from '../photos/dated-list.js';
import { session } from '../session/session.js';

/** So long the counts of the months wait for the memories, in milliseconds. The photos, with which both are shown, take longer. */
const GRACE = 200;

/** All photos of the user. The memories stand above them, so nothing moves if they are known by the time at which the photos are shown. */
export const gallery = new DatedList({
  page: images.page,
  samples: images.samples,
  months: async (signal) => {
    const asked = askForToday();
    const months = await images.months(signal);
    await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, GRACE))]);
    return months;
  },
});

/** The newest photos are asked for before the code that shows them is here, unless the user comes back to others. */
function askAhead() {
  if (session.user && location.pathname === '/' && !history.state?.photos) void gallery.open();
}

session.onOtherUser(() => gallery.empty());
session.addEventListener('change', askAhead);
askAhead();
document.addEventListener('visibilitychange', () => void gallery.refresh());
for (const event of /** @type {const} */ (['added', 'edited', 'restored'])) library.on(event, (images) => images.forEach((image) => gallery.add(image)));
library.on('trashed', (images) => gallery.remove(images));
