/**
 * @import { Arrived } from './importing.js'
 * @import { WantedAlbum } from './wanted.js'
 */
import * as albums from '../../api/albums.js';
import { explain, Problem } from '../../api/problem.js';
import * as tags from '../../api/tags.js';
import { portions } from '../../lib/portions.js';

const PER_REQUEST = 1000;

/** Finds tags by their names, and makes those that are missing. */
export class AccountTags {
  /** @type {Map<string, string> | null} */
  #ids = null;

  /** @param {string} name */
  async id(name) {
    this.#ids ??= new Map((await tags.all()).items.map((tag) => [key(tag.name), tag.id]));
    const known = this.#ids.get(key(name));
    if (known) return known;
    const { id } = await tags.create(name);
    this.#ids.set(key(name), id);
    return id;
  }
}

/** As the service compares names. @param {string} name */
const key = (name) => name.trim().toUpperCase().toLowerCase().normalize('NFC');

/**
 * Puts photos into albums once all of them are there, so that they get into the albums in their order.
 *
 * @param {WantedAlbum[]} wanted
 * @param {Arrived[]} photos
 * @returns {Promise<string[]>} what went wrong
 */
export async function fillAlbums(wanted, photos) {
  const place = (/** @type {string | null} */ parent, /** @type {string} */ name) => `${parent}/${name.trim().normalize('NFC')}`;
  const present = new Map((await albums.all()).map((album) => [place(album.parent, album.name), album]));
  const byId = new Map(wanted.map((album) => [album.id, album]));
  /** @type {Map<string, string>} */
  const ids = new Map();
  const wrong = [];

  /** One that lies in itself is put at the top. @param {WantedAlbum} album @param {string[]} below @returns {Promise<string>} */
  const idOf = async (album, below) => {
    const known = ids.get(album.id);
    if (known) return known;
    const within = [...below, album.id];
    const above = within.includes(album.parent ?? '') ? undefined : byId.get(album.parent ?? '');
    const parent = above ? await idOf(above, within) : null;
    const here = present.get(place(parent, album.name));
    const order = /** @type {'own'} */ (album.order);
    const { id } = here ?? (await albums.create({ name: album.name, parent, order }));
    ids.set(album.id, id);
    return id;
  };

  for (const album of byId.values()) {
    try {
      await fill(album, await idOf(album, []), photos);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      wrong.push(`The album “${album.name}” is not complete. ${explain(error)}`);
    }
  }
  return wrong;
}

/**
 * @param {WantedAlbum} album
 * @param {string} id
 * @param {Arrived[]} photos
 */
async function fill(album, id, photos) {
  const placed = photos.flatMap(({ image, wanted }) => wanted.albums.filter(({ id }) => id === album.id).map(({ position }) => ({ image, position })));
  const images = [...new Set(placed.sort((a, b) => a.position - b.position).map(({ image }) => image))];
  let isNew = false;
  for (const some of portions(images, PER_REQUEST)) isNew = (await albums.add(id, some)).some(({ status }) => status === 'added') || isNew;
  if (isNew && album.order === 'own') await arrange(id, images);
  const now = await albums.get(id);
  const cover = photos.find(({ wanted }) => wanted.id !== null && wanted.id === album.cover)?.image;
  const description = now.description ? undefined : (album.description ?? undefined);
  const chosen = cover && !now.chosenCover && images.includes(cover) ? cover : undefined;
  if (description || chosen) await albums.edit(id, { description, cover: chosen });
}

/**
 * Photos that were there before keep their places, in front of the others.
 *
 * @param {string} id
 * @param {string[]} images
 */
async function arrange(id, images) {
  const present = [];
  for (let cursor = ''; ; ) {
    const page = await albums.ownOrder(id, cursor);
    present.push(...page.items.map(({ id }) => id));
    if (!page.next) break;
    cursor = page.next;
  }
  if (present.some((one) => !images.includes(one)) || present.join() === images.join()) return;
  for (const some of portions(images, PER_REQUEST)) await albums.arrange(id, some, null);
}
