/** @import { AlbumView, ImageView, NewShare, ShareView } from '../../api/types.js' */
import { explain } from '../../api/problem.js';
import * as shares from '../../api/shares.js';
import { el, fill } from '../../lib/dom.js';
import { style } from '../../lib/style.js';
import { common } from '../../lib/texts.js';
import { closeButton } from '../../ui/close-button.js';
import { notices } from '../notices/notices.js';
import { ask } from '../session/session-dialog.js';
import { shareForm } from './share-form.js';
import { linkParts } from './share-link.js';
import { listOf } from './share-list.js';
import { texts } from './texts.js';

await style('/ui/entries.css', '/features/settings/entries.css', '/features/sharing/sharing.css');

const { dialog } = texts;

/** As many as the service takes. */
const MOST_IMAGES = 1000;

/** What a link is made for. @typedef {{ name: string, about: string, of: { album: string } | { images: string[] } }} Subject */

/**
 * Shows the links to an album, and lets the user make another one.
 *
 * @param {Pick<AlbumView, 'id' | 'name' | 'members'>} album
 */
export async function shareAlbum({ id, name, members }) {
  const subject = { name, about: [dialog.aboutAlbum, members && dialog.othersPhotos].filter(Boolean).join(' '), of: { album: id } };
  try {
    const first = await shares.page(null, id);
    await ask(dialog.album(name), () => [first.items.length ? linksOrNewOne(subject, first) : newLink(subject)]);
  } catch (error) {
    notices.show({ text: dialog.failed(explain(error)), grave: true });
  }
}

/**
 * Lets the user make a link to images.
 *
 * @param {ImageView[]} images
 * @returns {Promise<boolean>} whether one was made
 */
export async function shareImages(images) {
  if (images.length > MOST_IMAGES) {
    notices.show({ text: dialog.tooMany(MOST_IMAGES), grave: true });
    return false;
  }
  let made = false;
  const subject = { name: common.photos(images.length), about: dialog.aboutPhotos, of: { images: images.map(({ id }) => id) } };
  await ask(dialog.photos(images.length), () => [newLink(subject, () => (made = true))]);
  return made;
}

/**
 * @param {Subject & { of: { album: string } }} subject
 * @param {import('../../api/types.js').SharePage} first
 */
function linksOrNewOne(subject, first) {
  const place = el('div', { class: 'sharing' });
  const another = () => {
    const next = newLink(subject);
    place.replaceWith(next);
    next.querySelector('input')?.focus();
  };
  fill(
    place,
    listOf({ page: async (cursor) => (cursor ? shares.page(cursor, subject.of.album) : first) }),
    el('button', { type: 'button', class: 'main', onclick: another }, dialog.anotherLink),
    closeButton(),
  );
  return place;
}

/**
 * @param {Subject} subject
 * @param {() => void} [made]
 */
function newLink({ name, about, of }, made) {
  const place = el('div', { class: 'sharing' });
  const send = async (/** @type {Omit<NewShare, 'album' | 'images'>} */ terms) => {
    const share = await shares.make(/** @type {NewShare} */ ({ ...terms, ...of }));
    made?.();
    showMade(place, share);
  };
  fill(place, el('p', {}, about), shareForm({ name, ofAlbum: 'album' in of }, send), el('p', { class: 'remark' }, texts.truth), closeButton(common.cancel));
  return place;
}

/**
 * @param {HTMLElement} place
 * @param {ShareView} share
 */
function showMade(place, share) {
  const heading = el('h3', { tabindex: -1 }, texts.link.ready);
  fill(place, heading, ...linkParts(share), el('p', { class: 'remark' }, texts.link.find), closeButton(dialog.done));
  heading.focus();
}
