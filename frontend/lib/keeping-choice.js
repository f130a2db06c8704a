import { remember, remembered } from './remembered.js';

const CHOICE = 'darkslide-thumbnails';

/** Whether thumbnails that were seen stay on this device until the user signs out. */
export const keepsThumbnails = () => remembered(CHOICE) !== 'off';

/** @param {boolean} on */
export const switchKeeping = (on) => remember(CHOICE, on ? null : 'off');
