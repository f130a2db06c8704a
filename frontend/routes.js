import { preloadGallery, preloadSignIn } from './preload.js';

const gallery = {
  page: 'gallery-page',
  path: '/',
  for: 'member',
  load: () => {
    preloadGallery();
    void import('./features/gallery/gallery.js').catch(() => {}); // The page needs it, too, and says it.
    return import('./features/gallery/gallery-page.js');
  },
};
const albums = { page: 'albums-page', for: 'member', load: () => import('./features/albums/albums-page.js') };
const album = { page: 'album-page', for: 'member', path: '/album/:album', load: () => import('./features/albums/album-page.js') };
const search = { page: 'search-page', for: 'member', path: '/search', load: () => import('./features/search/search-page.js') };
const favourites = { page: 'favourites-page', for: 'member', path: '/favourites', load: () => import('./features/search/favourites-page.js') };
const tags = { page: 'tags-page', for: 'member', load: () => import('./features/tags/tags-page.js') };
const tag = { page: 'tag-page', for: 'member', path: '/tag/:tag', load: () => import('./features/search/tag-page.js') };
const map = { page: 'map-page', for: 'member', load: () => import('./features/map/map-page.js') };
const viewer = { page: 'viewer-page', for: 'member', load: () => import('./features/viewer/viewer-page.js') };
const trash = { page: 'trash-page', for: 'member', load: () => import('./features/trash/trash-page.js') };
const damaged = { page: 'damaged-page', for: 'member', load: () => import('./features/damaged/damaged-page.js') };
const account = { page: 'account-page', for: 'member', load: () => import('./features/settings/account-page.js') };
const security = { page: 'security-page', for: 'member', load: () => import('./features/settings/security-page.js') };
const tokens = { page: 'tokens-page', for: 'member', load: () => import('./features/settings/tokens-page.js') };
const shared = { page: 'shared-page', for: 'member', load: () => import('./features/sharing/shared-page.js') };
const storage = { page: 'storage-page', for: 'member', load: () => import('./features/settings/storage-page.js') };
const exporting = { page: 'export-page', for: 'member', load: () => import('./features/exports/export-page.js') };
const importing = { page: 'import-page', for: 'member', load: () => import('./features/imports/import-page.js') };
const erasure = { page: 'erase-page', for: 'member', load: () => import('./features/settings/erase-page.js') };
const people = { page: 'people-page', for: 'member', load: () => import('./features/administration/people-page.js') };
const invitations = { page: 'invitations-page', for: 'member', load: () => import('./features/administration/invitations-page.js') };
const service = { page: 'service-page', for: 'member', load: () => import('./features/administration/service-page.js') };
const history = { page: 'history-page', for: 'member', load: () => import('./features/administration/history-page.js') };
const signIn = { page: 'sign-in-page', for: 'guest', load: () => (preloadSignIn(), import('./features/session/sign-in-page.js')) };
const register = { page: 'register-page', for: 'guest', load: () => import('./features/session/register-page.js') };
const forgot = { page: 'forgot-page', for: 'guest', load: () => import('./features/session/forgot-page.js') };
const reset = { page: 'reset-page', for: 'all', load: () => import('./features/session/reset-page.js') };
const recovery = { page: 'recovery-page', for: 'guest', load: () => import('./features/session/recovery-page.js') };
const welcome = { page: 'welcome-page', for: 'member', load: () => import('./features/settings/welcome-page.js') };
const confirm = { page: 'confirm-page', for: 'all', load: () => import('./features/session/confirm-page.js') };
const signedIn = { page: 'signed-in-page', for: 'guest', load: () => import('./features/session/signed-in-page.js') };
const connected = { page: 'connected-page', for: 'member', load: () => import('./features/settings/connected-page.js') };
const confirmed = { page: 'confirmed-page', for: 'member', load: () => import('./features/session/confirmed-page.js') };
const notFound = { page: 'not-found-page', for: 'all', load: () => import('./features/shell/not-found-page.js') };

/**
 * The site map. `for` says who may see a page; `over` lays it over another one that stays underneath; `load` loads its
 * code when it is first needed.
 */
export const routes = [
  gallery,
  { path: '/photo/:id', ...viewer, over: gallery },
  { path: '/album', ...albums },
  album,
  { path: '/album/:album/photo/:id', ...viewer, over: album },
  search,
  { path: '/search/photo/:id', ...viewer, over: search },
  favourites,
  { path: '/favourites/photo/:id', ...viewer, over: favourites },
  { path: '/tag', ...tags },
  tag,
  { path: '/tag/:tag/photo/:id', ...viewer, over: tag },
  { path: '/map', ...map },
  { path: '/trash', ...trash },
  { path: '/damaged', ...damaged },
  { path: '/settings', ...account },
  { path: '/settings/account', ...account },
  { path: '/settings/security', ...security },
  { path: '/settings/tokens', ...tokens },
  { path: '/settings/shared', ...shared },
  { path: '/settings/storage', ...storage },
  { path: '/settings/export', ...exporting },
  { path: '/settings/import', ...importing },
  { path: '/settings/erase', ...erasure },
  { path: '/administration', ...people },
  { path: '/administration/invitations', ...invitations },
  { path: '/administration/service', ...service },
  { path: '/administration/history', ...history },
  { path: '/sign-in', ...signIn },
  { path: '/register', ...register },
  { path: '/forgot', ...forgot },
  { path: '/reset', ...reset },
  { path: '/recovery', ...recovery },
  { path: '/welcome', ...welcome },
  { path: '/confirm', ...confirm },
  { path: '/signed-in', ...signedIn },
  { path: '/connected', ...connected },
  { path: '/confirmed', ...confirmed },
];

/** The route of every other address. */
export const fallback = { path: '', ...notFound };
