/** What the API owns: nginx has the same list. */
const API = /^\/(?:images|users|albums|tags|changes|admin|exports|imports|shares|s|uploads|openapi|docs|problems|\.well-known)(?:\/|$)/;
const THUMBNAIL = /^\/images\/[^/]+\/thumbnail$/;
/** The paths of files; all others are pages. */
export const FILE = /\.[a-z0-9]+$/;

/** Where the system sends what is shared with the app; the manifest says so. */
const SHARE_TARGET = '/share-target';

/**
 * How the service worker answers a request: `file` is one of the app's, its page included. Null: not at all. That is so for
 * everything of the API but thumbnails: for originals with their ranges, uploads, sign-ins.
 *
 * @param {Pick<Request, 'url' | 'method' | 'mode'>} request
 * @param {string} origin of the app
 * @returns {'file' | 'thumbnail' | 'share' | null}
 */
export function kindOf({ url, method, mode }, origin) {
  const { origin: there, pathname } = new URL(url);
  if (there !== origin) return null;
  if (method === 'POST' && pathname === SHARE_TARGET) return 'share';
  if (method !== 'GET') return null;
  if (THUMBNAIL.test(pathname)) return mode === 'navigate' ? null : 'thumbnail';
  if (API.test(pathname)) return null;
  return mode === 'navigate' || FILE.test(pathname) ? 'file' : null;
}
