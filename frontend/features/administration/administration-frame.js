import { el } from '../../lib/dom.js';
import { session } from '../session/session.js';
import { sectionFrame } from '../settings/settings-frame.js';
import { texts } from './texts.js';

const { refused, sections } = texts;

const SECTIONS = [
  { title: sections.people, path: '/administration' },
  { title: sections.invitations, path: '/administration/invitations' },
  { title: sections.service, path: '/administration/service' },
  { title: sections.history, path: '/administration/history' },
  { title: sections.own, path: '/settings/account' },
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
    ? sectionFrame(sections.all, SECTIONS, title, ...content)
    : el(
        'div',
        { class: 'text-page' },
        el('h1', { tabindex: -1 }, refused.title),
        el('p', {}, refused.text),
        el('p', {}, el('a', { href: '/' }, refused.leave)),
      );
