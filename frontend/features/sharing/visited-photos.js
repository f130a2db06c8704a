/** @import { VisitedPhoto } from '../../api/types.js' */
import { el, icon } from '../../lib/dom.js';
import { thumbnail } from '../images/image-tile.js';
import { texts } from './texts.js';

const { visits } = texts;

/** So many are shown at first. */
const FIRST = 12;

/** What a visitor has downloaded, and then what was only opened, each a way to the photo. @param {VisitedPhoto[]} photos */
export function visitedPhotos(photos) {
  if (!photos.length) return null;
  const sorted = [...photos].sort((one, other) => Number(other.downloaded) - Number(one.downloaded));
  const faces = sorted.map((photo, index) => face(photo, visits.photo(index + 1, photos.length)));
  const first = faces.length > FIRST ? FIRST - 1 : FIRST;
  const rest = el('li', {}, el('button', { type: 'button', class: 'quiet', onclick: () => showRest() }, visits.rest(faces.length - first)));
  const showRest = () => {
    rest.replaceWith(...faces.slice(first));
    faces[first].querySelector('a')?.focus();
  };
  return el('ul', { class: 'visited', role: 'list' }, faces.slice(0, first), faces.length > first && rest);
}

/**
 * @param {VisitedPhoto} photo
 * @param {string} name
 */
function face({ id, thumbnail: source, downloaded }, name) {
  const label = downloaded ? visits.downloadedPhoto(name) : name;
  const looks = [source ? Object.assign(thumbnail(source), { loading: 'lazy' }) : icon('photos'), downloaded && icon('download', 'icon visited-mark')];
  if (!source) return el('li', {}, el('span', { class: 'visited-face', role: 'img', 'aria-label': label }, looks));
  return el('li', {}, el('a', { class: 'visited-face', href: `/photo/${id}`, 'aria-label': label, onclick: closeDialogs }, looks));
}

/** What the way leads to lies under them. @param {MouseEvent} event */
function closeDialogs({ ctrlKey, metaKey, shiftKey, altKey }) {
  if (ctrlKey || metaKey || shiftKey || altKey) return;
  for (const dialog of document.querySelectorAll('dialog')) dialog.close();
}
