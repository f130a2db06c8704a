/**
 * The site map. `for` says who may see a page; `over` lays it over another one that stays underneath; `load` brings its
 * code when it is first needed.
 */
import { Router } from './lib/router.js';

const gallery = { page: 'gallery-page', for: 'member', load: () => import('./pages/gallery-page.js') };
const photo = { page: 'photo-page', for: 'member', load: () => import('./pages/photo-page.js') };
const trash = { page: 'trash-page', for: 'member', load: () => import('./pages/trash-page.js') };
const account = { page: 'account-page', for: 'member', load: () => import('./pages/account-page.js') };
const security = { page: 'security-page', for: 'member', load: () => import('./pages/security-page.js') };
const tokens = { page: 'tokens-page', for: 'member', load: () => import('./pages/tokens-page.js') };
const storage = { page: 'storage-page', for: 'member', load: () => import('./pages/storage-page.js') };
const erasure = { page: 'erase-page', for: 'member', load: () => import('./pages/erase-page.js') };
const signIn = { page: 'sign-in-page', for: 'guest', load: () => import('./pages/sign-in-page.js') };
const register = { page: 'register-page', for: 'guest', load: () => import('./pages/register-page.js') };
const notFound = { page: 'not-found-page', for: 'all', load: () => import('./pages/not-found-page.js') };

export const router = new Router(
  [
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
  ],
  { path: '', ...notFound },
);

/** The places that the bar leads to. */
export const places = [
  { path: '/', name: 'Photos', picture: 'photos' },
  { path: '/trash', name: 'Trash', picture: 'bin' },
];
