const TYPES = new Map(
  Object.entries({
    css: 'text/css',
    ico: 'image/x-icon',
    js: 'text/javascript',
    png: 'image/png',
    svg: 'image/svg+xml',
    webmanifest: 'application/manifest+json',
    woff2: 'font/woff2',
  }),
);

/**
 * Whether this can be a file of the app. What a proxy says in its place, such as the page of a captive portal, of a sign-in of
 * its own or of its maintenance, is of another type, comes after a redirection or has no tag.
 *
 * @param {string} path
 * @param {Pick<Response, 'status' | 'redirected' | 'headers'>} response
 */
export function isGenuine(path, { status, redirected, headers }) {
  const type = TYPES.get(path.split('.').at(-1) ?? '') ?? 'text/html';
  return status === 200 && !redirected && headers.has('ETag') && !!headers.get('Content-Type')?.startsWith(type);
}
