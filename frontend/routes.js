/**
 * The site map. `for` says who may see a page; `over` lays it over another one that stays underneath; `load` brings its
 * code when it is first needed.
 */
import { Router } from './lib/router.js';
import { styleSheet } from './lib/style-sheet.js';

const gallery = { page: 'gallery-page', for: 'member', load: () => import('./pages/gallery-page.js') };
const photo = { page: 'photo-page', for: 'member', load: () => Promise.all([import('./pages/photo-page.js'), styleSheet('/styles/viewer.css')]) };
const trash = { page: 'trash-page', for: 'member', load: () => import('./pages/trash-page.js') };
const account = { page: 'account-page', for: 'member', load: () => import('./pages/account-page.js') };
const signIn = { page: 'sign-in-page', for: 'guest', load: () => import('./pages/sign-in-page.js') };
const register = { page: 'register-page', for: 'guest', load: () => import('./pages/register-page.js') };
const notFound = { page: 'not-found-page', for: 'all', load: () => import('./pages/not-found-page.js') };

export const router = new Router(
  [
    { path: '/', ...gallery },
    { path: '/photo/:id', ...photo, over: gallery },
    { path: '/trash', ...trash },
    { path: '/settings/account', ...account },
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
