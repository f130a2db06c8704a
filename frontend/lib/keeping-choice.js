/** The name under which it is kept in the browser that thumbnails are not. */
const SWITCH = 'keep-thumbnails';

/** Whether thumbnails that were seen stay on this device until the user signs out. */
export const keepsThumbnails = () => localStorage.getItem(SWITCH) !== 'off';

/** @param {boolean} on */
export const switchKeeping = (on) => (on ? localStorage.removeItem(SWITCH) : localStorage.setItem(SWITCH, 'off'));
