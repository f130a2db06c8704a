/**
 * @import { Arrived } from './importing.js'
 * @import { WantedAlbum } from './wanted.js'
 */
import * as albums from '../../api/albums.js';
import { Problem } from '../../api/problem.js';
import * as tags from '../../api/tags.js';
import { portions } from '../../lib/portions.js';
import { patiently } from './patience.js';
import { reasonOf } from './reasons.js';
import { texts } from './texts.js';

const PER_REQUEST = 1000;

/** Finds tags by their names, and makes those that are missing. */
export class AccountTags {
  /** Of all tags by their names. @type {Promise<Map<string, string>> | null} */
  #present = null;
  /** By name, so that photos that come at the same time ask once. @type {Map<string, Promise<string>>} */
  #ids = new Map();

  /** What failed is asked again by the next one. @param {string} name */
  async id(name) {
    const id = this.#ids.get(key(name)) ?? this.#obtain(name);
    this.#ids.set(key(name), id);
    try {
      return await id;
    } catch (error) {
      if (this.#ids.get(key(name)) === id) this.#ids.delete(key(name));
      throw error;
    }
  }

  /** @param {string} name */
  async #obtain(name) {
    const known = (await this.#list()).get(key(name));
    if (known) return known;
    try {
      return (await tags.create(name)).id;
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 409) throw error;
      // Another device may have made it meanwhile.
      this.#present = null;
      const made = (await this.#list()).get(key(name));
      if (made) return made;
      throw error;
    }
  }

  async #list() {
    const list = (this.#present ??= tags.all().then(({ items }) => new Map(items.map((tag) => [key(tag.name), tag.id]))));
    try {
      return await list;
    } catch (error) {
      if (this.#present === list) this.#present = null;
      throw error;
    }
  }
}

/** As the service compares names. @param {string} name */
const key = (name) => name.trim().toUpperCase().toLowerCase().normalize('NFC');

/**
 * Puts photos into albums once all of them are there, so that they get into the albums in their order.
 *
 * @param {WantedAlbum[]} wanted
 * @param {Arrived[]} photos
 * @param {AbortSignal} signal
 * @returns {Promise<string[]>} what went wrong
 */
export async function fillAlbums(wanted, photos, signal) {
  const place = (/** @type {string | null} */ parent, /** @type {string} */ name) => `${parent}/${name.trim().normalize('NFC')}`;
  const present = new Map((await patiently(albums.all, signal)).map((album) => [place(album.parent, album.name), album]));
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
    const { id } = here ?? (await patiently(() => albums.create({ name: album.name, parent, order }), signal));
    ids.set(album.id, id);
    return id;
  };

  for (const album of byId.values()) {
    try {
      await fill(album, await idOf(album, []), photos, signal);
    } catch (error) {
      wrong.push(texts.reasons.album(album.name, reasonOf(error, signal)));
    }
  }
  return wrong;
}

/**
 * @param {WantedAlbum} album
 * @param {string} id
 * @param {Arrived[]} photos
 * @param {AbortSignal} signal
 */
async function fill(album, id, photos, signal) {
  const placed = photos.flatMap(({ image, wanted }) => wanted.albums.filter(({ id }) => id === album.id).map(({ position }) => ({ image, position })));
  const images = [...new Set(placed.sort((a, b) => a.position - b.position).map(({ image }) => image))];
  let isNew = false;
  for (const some of portions(images, PER_REQUEST)) {
    const results = await patiently(() => albums.add(id, some), signal);
    isNew ||= results.some(({ status }) => status === 'added');
  }
  if (isNew && album.order === 'own') await arrange(id, images, signal);
  const now = await patiently(() => albums.get(id), signal);
  const cover = photos.find(({ wanted }) => wanted.id !== null && wanted.id === album.cover)?.image;
  const description = now.description ? undefined : (album.description ?? undefined);
  const chosen = cover && !now.chosenCover && images.includes(cover) ? cover : undefined;
  if (description || chosen) await patiently(() => albums.edit(id, { description, cover: chosen }), signal);
}

/**
 * Photos that were there before keep their places, in front of the others.
 *
 * @param {string} id
 * @param {string[]} images
 * @param {AbortSignal} signal
 */
async function arrange(id, images, signal) {
  const placed = new Set(images);
  const present = [];
  for (let cursor = ''; ; ) {
    const page = await patiently(() => albums.ownOrder(id, cursor), signal);
    present.push(...page.items.map(({ id }) => id));
    if (!page.next) break;
    cursor = page.next;
  }
  if (present.some((one) => !placed.has(one)) || present.join() === images.join()) return;
  for (const some of portions(images, PER_REQUEST)) await patiently(() => albums.arrange(id, some, null), signal);
}
