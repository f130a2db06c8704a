/** Full screen for the whole page; a phone may not offer it. */

export const canFill = () => document.fullscreenEnabled;

export const fills = () => document.fullscreenElement !== null;

/** The browser itself explains a refusal. */
export const toggleFullScreen = () => (fills() ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => {});

export const leaveFullScreen = () => fills() && void document.exitFullscreen().catch(() => {});
