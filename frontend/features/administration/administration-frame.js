import { el } from '../../lib/dom.js';
import { session } from '../session/session.js';
import { sectionFrame } from '../settings/settings-frame.js';

const SECTIONS = [
  { title: 'People', path: '/administration' },
  { title: 'Invitations', path: '/administration/invitations' },
  { title: 'Service', path: '/administration/service' },
  { title: 'History', path: '/administration/history' },
  { title: 'Your settings', path: '/settings/account' },
];

/**
 * The layout of the pages for administrators. Somebody else who comes to their address is told so; the service would refuse
 * them in any case.
 *
 * @param {string} title of the section
 * @param {...import('../../lib/dom.js').Child} content
 */
export const administrationFrame = (title, ...content) =>
  session.user?.role === 'administrator'
    ? sectionFrame('Administration', SECTIONS, title, ...content)
    : el(
        'div',
        { class: 'text-page' },
        el('h1', { tabindex: -1 }, 'This is for administrators'),
        el('p', {}, 'You are not one of them. If that has changed just now, sign out and sign in again.'),
        el('p', {}, el('a', { href: '/' }, 'Go to your photos')),
      );
