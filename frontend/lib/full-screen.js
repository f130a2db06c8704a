/** The whole page on the whole screen; a phone may not offer it. */

export const canFill = () => document.fullscreenEnabled;

export const fills = () => document.fullscreenElement !== null;

/** Refusals are the browser's own to explain. */
export const toggleFullScreen = () =>
  (fills() ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => {});

export const leaveFullScreen = () => fills() && void document.exitFullscreen().catch(() => {});
