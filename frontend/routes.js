/**
 * The site map. `for` says who may see a page; `over` lays it over another one that stays underneath; `load` brings its
 * code when it is first needed.
 */
/** All that the gallery takes in: what is found only in what was found costs a round trip each time. */
const GALLERY = [
  '/api/images.js',
  '/components/grid-keys.js',
  '/components/grid-layout.js',
  '/components/grid-scroll.js',
  '/components/grid-window.js',
  '/components/photo-grid.js',
  '/components/photo-tile.js',
  '/components/placeholder.js',
  '/components/skeleton.js',
  '/lib/format.js',
  '/lib/justify.js',
  '/lib/months.js',
  '/lib/offsets.js',
  '/lib/thumbhash.js',
  '/pages/gallery-page.js',
  '/state/gallery.js',
  '/state/library.js',
  '/state/run.js',
  '/state/selection.js',
];

/** The same for the first page of whoever is not signed in. */
const SIGN_IN = [
  '/components/entrance.js',
  '/components/field.js',
  '/components/form.js',
  '/lib/format.js',
  '/lib/style.js',
  '/pages/sign-in-page.js',
  '/styles/auth.css',
  '/styles/forms.css',
];

const gallery = { page: 'gallery-page', for: 'member', load: () => (preload(GALLERY), import('./pages/gallery-page.js')) };
const photo = { page: 'photo-page', for: 'member', load: () => import('./pages/photo-page.js') };
const trash = { page: 'trash-page', for: 'member', load: () => import('./pages/trash-page.js') };
const account = { page: 'account-page', for: 'member', load: () => import('./pages/account-page.js') };
const security = { page: 'security-page', for: 'member', load: () => import('./pages/security-page.js') };
const tokens = { page: 'tokens-page', for: 'member', load: () => import('./pages/tokens-page.js') };
const storage = { page: 'storage-page', for: 'member', load: () => import('./pages/storage-page.js') };
const erasure = { page: 'erase-page', for: 'member', load: () => import('./pages/erase-page.js') };
const signIn = { page: 'sign-in-page', for: 'guest', load: () => (preload(SIGN_IN), import('./pages/sign-in-page.js')) };
const register = { page: 'register-page', for: 'guest', load: () => import('./pages/register-page.js') };
const notFound = { page: 'not-found-page', for: 'all', load: () => import('./pages/not-found-page.js') };

export const routes = [
  { path: '/', ...gallery },
  { path: '/photo/:id', ...photo, over: gallery },
  { path: '/trash', ...trash },
  { path: '/settings', ...account },
  { path: '/settings/account', ...account },
  { path: '/settings/security', ...security },
  { path: '/settings/tokens', ...tokens },
  { path: '/settings/storage', ...storage },
  { path: '/settings/erase', ...erasure },
  { path: '/sign-in', ...signIn },
  { path: '/register', ...register },
];

/** For every other address. */
export const fallback = { path: '', ...notFound };

/** @param {string[]} files */
function preload(files) {
  if (document.head.querySelector(`[href="${files[0]}"]`)) return;
  document.head.append(
    ...files.map((href) => Object.assign(document.createElement('link'), { href, ...(href.endsWith('.css') ? { rel: 'preload', as: 'style' } : { rel: 'modulepreload' }) })),
  );
}
