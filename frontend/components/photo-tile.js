/** @import { ImageView } from '../api/types.js' */
import { access, fresh } from '../api/access.js';
import { aside, el, icon } from '../lib/dom.js';
import { dayText } from '../lib/format.js';
import { placeholder } from './placeholder.js';

/** @param {ImageView} image */
export const localDate = (image) => image.taken?.local ?? image.takenAt;

/**
 * A picture in the grid. Its place is set by the grid.
 *
 * @param {ImageView} image
 */
export function photoTile(image) {
  const date = dayText(localDate(image));
  const link = el('a', { href: `/photo/${image.id}`, tabindex: -1, 'data-id': image.id });
  const shown = image.damaged ? null : image.thumbnail;
  if (shown) {
    link.setAttribute('aria-label', `${image.fileName}, ${date}`);
    link.append(...[placeholder(image.placeholder), picture(shown)].filter((part) => part !== null));
  } else {
    link.append(
      icon('plate', 'plate'),
      el('span', { class: 'tile-name' }, image.fileName),
      aside(', '),
      el('span', { class: 'tile-note' }, image.damaged ? 'Its details are damaged' : 'Kept, no preview'),
      aside(`, ${date}`),
    );
  }
  return el('li', { class: shown ? 'tile' : 'tile plain' }, link);
}

/** @param {string} source */
function picture(source) {
  const img = el('img', { alt: '', src: source, loading: 'lazy', decoding: 'async', draggable: 'false' });
  img.addEventListener('load', () => img.classList.add('there'));
  // The cookie that opens pictures lives as long as the access token: after a sleep it has to be renewed first.
  const again = async () => {
    img.removeEventListener('error', again);
    img.addEventListener('error', () => access.addEventListener('granted', reload, { once: true }), { once: true });
    await fresh().then(reload, () => {});
  };
  const reload = () => {
    if (img.isConnected) img.src = source;
  };
  img.addEventListener('error', again);
  return img;
}
