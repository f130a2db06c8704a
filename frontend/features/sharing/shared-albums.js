/** @import { AlbumView, MemberView } from '../../api/types.js' */
import * as albums from '../../api/albums.js';
import * as members from '../../api/members.js';
import { el, fill } from '../../lib/dom.js';
import { common } from '../../lib/texts.js';
import { loadSection } from '../../ui/load-section.js';
import { leaveAlbum } from '../members/leave-album.js';
import { showPeople } from '../members/people.js';
import { texts as words } from '../members/texts.js';
import { detailLine } from '../settings/descriptions.js';
import { faceOf } from './share-entry.js';

const { overview, roles } = words;

/** The user's albums that others are in, and who they are. @returns {HTMLElement} */
export const albumsOfUser = () =>
  listed(overview.noneOfYours, async () => {
    const shared = (await albums.all()).filter((album) => album.members);
    return Promise.all(shared.map(async (album) => ownEntry(album, await members.all(album.id))));
  });

/** The albums of others that the user is in. @returns {HTMLElement} */
export const albumsOfOthers = () => listed(overview.noneOfOthers, async (drop) => (await albums.shared()).map((album) => othersEntry(album, drop)));

/**
 * @param {string} none
 * @param {(drop: (entry: HTMLElement) => void) => Promise<HTMLElement[]>} entries are told how one of them is taken out again
 */
function listed(none, entries) {
  const place = el('div', { class: 'part' });
  const show = (/** @type {HTMLElement[]} */ found) =>
    fill(place, found.length ? el('ul', { class: 'entries', role: 'list' }, found) : el('p', { class: 'remark' }, none));
  const drop = (/** @type {HTMLElement} */ entry) => {
    entry.remove();
    if (!place.querySelector('li')) show([]);
    place.closest('section')?.querySelector('h2')?.focus();
  };
  void loadSection(place, async () => show(await entries(drop)));
  return place;
}

/**
 * @param {AlbumView} album
 * @param {MemberView[]} people
 */
function ownEntry(album, people) {
  const names = el('p', { class: 'remark' });
  const say = (/** @type {MemberView[]} */ now) => {
    names.textContent = now.length ? overview.with(now.map(personText).join(', ')) : overview.withNobody;
  };
  const show = async () => {
    await showPeople(album);
    await members.all(album.id).then(say, () => {}); // Otherwise what is shown stays as it was when the page was loaded.
  };
  say(people);
  return entry(album, [names], act(overview.people, overview.peopleIn(album.name), show));
}

/** @param {MemberView} person */
const personText = ({ username, role, acceptedAt }) => (acceptedAt ? overview.person(username, roles[role]) : overview.invited(username));

/**
 * @param {AlbumView} album
 * @param {(entry: HTMLElement) => void} drop
 */
function othersEntry(album, drop) {
  const { owner, role } = album;
  const remark = el('p', { class: 'remark' }, detailLine([owner && overview.by(owner.username), role && roles[role]]));
  const leave = async () => {
    if (await leaveAlbum(album)) drop(item);
  };
  const item = entry(album, [remark], act(overview.leave, overview.leaveAlbum(album.name), leave));
  return item;
}

/**
 * @param {AlbumView} album
 * @param {HTMLElement[]} remarks
 * @param {HTMLElement} way
 */
const entry = (album, remarks, way) =>
  el(
    'li',
    { class: 'share-entry' },
    el('div', { class: 'share-face', 'aria-hidden': 'true' }, faceOf(album)),
    el(
      'div',
      { class: 'share-told' },
      el('p', { class: 'entry-title' }, el('a', { href: `/album/${album.id}` }, album.name)),
      el('p', { class: 'remark' }, common.photos(album.images)),
      remarks,
      el('div', { class: 'share-acts' }, way),
    ),
  );

/**
 * @param {string} name
 * @param {string} whole
 * @param {() => unknown} run
 */
const act = (name, whole, run) => el('button', { type: 'button', class: 'quiet', 'aria-label': whole, onclick: run }, name);
