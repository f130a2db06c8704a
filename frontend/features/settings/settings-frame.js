import { el } from '../../lib/dom.js';
import { style } from '../../lib/style.js';
import { session } from '../session/session.js';
import { texts } from './texts.js';

await style('/ui/entries.css', '/features/settings/settings.css', '/features/settings/entries.css');

/** @typedef {{ title: string, path: string }} Section */

/** @type {Section[]} */
const SECTIONS = [
  { title: texts.sections.account, path: '/settings/account' },
  { title: texts.sections.security, path: '/settings/security' },
  { title: texts.sections.tokens, path: '/settings/tokens' },
  { title: texts.sections.shared, path: '/settings/shared' },
  { title: texts.sections.storage, path: '/settings/storage' },
  { title: texts.sections.export, path: '/settings/export' },
  { title: texts.sections.import, path: '/settings/import' },
  { title: texts.sections.erase, path: '/settings/erase' },
];

const ADMINISTRATION = { title: texts.sections.administration, path: '/administration' };

/**
 * The layout of all settings pages: the navigation, and the page itself.
 *
 * @param {string} title of the section
 * @param {...import('../../lib/dom.js').Child} content
 */
export const settingsFrame = (title, ...content) =>
  sectionFrame(texts.sections.settings, session.user?.role === 'administrator' ? [...SECTIONS, ADMINISTRATION] : SECTIONS, title, ...content);

/**
 * @param {string} name of the whole
 * @param {Section[]} sections
 * @param {string} title of the present one
 * @param {...import('../../lib/dom.js').Child} content
 */
export const sectionFrame = (name, sections, title, ...content) =>
  el(
    'div',
    { class: 'settings' },
    el(
      'nav',
      { class: 'settings-nav', 'aria-label': name },
      sections.map((section) => el('a', { href: section.path, 'aria-current': section.title === title ? 'page' : null }, section.title)),
    ),
    el('div', { class: 'settings-body' }, el('h1', { tabindex: -1 }, title), content),
  );

/**
 * @param {string} title
 * @param {...import('../../lib/dom.js').Child} content
 */
export const settingsPart = (title, ...content) => el('section', {}, el('h2', { tabindex: -1 }, title), content);
