/** The name under which it is kept in the browser that memories are switched off, or the day for which they were dismissed. */
const KEY = 'memories';

export const areOn = () => localStorage.getItem(KEY) !== 'off';

/** @param {boolean} on */
export const switchMemories = (on) => (on ? localStorage.removeItem(KEY) : localStorage.setItem(KEY, 'off'));

/** @param {string} day */
export const dismiss = (day) => localStorage.setItem(KEY, day);

/** @param {string} day */
export const areWanted = (day) => areOn() && localStorage.getItem(KEY) !== day;
