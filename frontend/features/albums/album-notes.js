import { el, icon } from '../../lib/dom.js';
import { pickFiles } from '../uploads/file-picker.js';
import { texts } from './texts.js';

/** Instead of the photos of an album to which the user can add some. */
export const empty = () =>
  el(
    'div',
    { class: 'empty' },
    icon('holder', 'holder'),
    el('h2', {}, texts.albumPage.empty),
    el('p', {}, texts.albumPage.howToAdd),
    el('button', { type: 'button', class: 'main', onclick: pickFiles }, texts.albumPage.choosePhotos),
    el('p', {}, el('a', { href: '/' }, texts.albumPage.toPhotos)),
  );

/** The same for those who cannot. */
export const emptyForViewers = () =>
  el('div', { class: 'empty' }, icon('holder', 'holder'), el('h2', {}, texts.albumPage.empty), el('p', {}, texts.albumPage.emptyForViewers));

export const goneNote = () =>
  el(
    'div',
    { class: 'empty' },
    icon('album', 'plate'),
    el('h2', {}, texts.albumPage.gone),
    el('p', {}, texts.albumPage.whyGone),
    el('p', {}, el('a', { href: '/album' }, texts.albumPage.toAlbums)),
  );
