/**
 * Whether this browser knows passkeys, on this page. Without https there are none. Those of before `toJSON()` (Chromium 129,
 * Firefox 119, Safari 18.4) count as not knowing them.
 */
export const hasPasskeys = () => isSecureContext && typeof globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON === 'function';

/**
 * Whether passkeys made for a host work on this page.
 *
 * @param {string | null} host
 */
export const passkeysWorkFor = (host) => host !== null && hasPasskeys() && (location.hostname === host || location.hostname.endsWith(`.${host}`));
