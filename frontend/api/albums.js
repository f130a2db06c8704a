/** @import { AlbumChanges, AlbumReceipt, AlbumView, ImagePage, MonthCount, NewAlbum, Sample } from './types.js' */
/** @import { Question } from './images.js' */
import { ask, send } from './client.js';
import { lost, named, placed, query } from './images.js';

/** The service gives at most this many albums in one answer. */
const PAGE = 200;

/** One that is damaged has lost its name. @param {AlbumView} album @returns {AlbumView} */
const withName = (album) => ({ ...album, name: album.name ?? lost.album });

/** @param {string} id */
const pathOf = (id) => `/albums/${encodeURIComponent(id)}`;

/**
 * All albums of the user.
 *
 * @returns {Promise<AlbumView[]>}
 */
export const all = () => pagesOf('/albums');

/**
 * The albums that others share with the user.
 *
 * @returns {Promise<AlbumView[]>}
 */
export const shared = () => pagesOf('/albums/shared');

/** @param {string} path */
async function pagesOf(path) {
  /** @type {AlbumView[]} */
  const found = [];
  for (let cursor = ''; ; ) {
    const { items, next } = await ask(`${path}?${query({ limit: PAGE, cursor })}`);
    found.push(...items.map(withName));
    if (!next) return found;
    cursor = next;
  }
}

/**
 * Gives up being a member of an album. What the user has added to it leaves it, too.
 *
 * @param {string} id
 * @returns {Promise<void>}
 */
export const leave = (id) => ask(`/albums/shared/${encodeURIComponent(id)}`, { method: 'DELETE' });

/**
 * @param {string} id of the user's own, or of one that is shared with them
 * @returns {Promise<AlbumView>}
 */
export const get = async (id) => withName(await ask(pathOf(id)));

/**
 * The albums that an image is in. Their names come from the lists of all, which are asked only if there are any.
 *
 * @param {string} image its id
 * @returns {Promise<AlbumView[]>}
 */
export async function ofImage(image) {
  /** @type {{ items: string[] }} */
  const { items } = await ask(`/images/${encodeURIComponent(image)}/albums`);
  const found = items.length ? await Promise.all([all(), shared()]) : [];
  return found.flat().filter(({ id }) => items.includes(id));
}

/**
 * The album with the version that a change is held against.
 *
 * @param {string} id
 * @returns {Promise<{ album: AlbumView, etag: string }>}
 */
export async function read(id) {
  const response = await send(pathOf(id));
  return { etag: response.headers.get('ETag') ?? '', album: withName(await response.json()) };
}

/**
 * In the order of the gallery, so that its months can be gone to.
 *
 * @param {NewAlbum} album
 * @returns {Promise<AlbumView>}
 */
export const create = (album) => ask('/albums', { method: 'POST', json: { order: 'newest', ...album } });

/**
 * @param {string} id
 * @param {AlbumChanges} changes
 * @param {string} [etag] of the version they were made to
 * @returns {Promise<AlbumView>} or a Problem with status 412: the album was changed meanwhile
 */
export const edit = (id, changes, etag) => ask(pathOf(id), { method: 'PATCH', json: changes, headers: etag ? { 'If-Match': etag } : {} });

/**
 * Deletes an album with the albums in it, and no image.
 *
 * @param {string} id
 */
export const destroy = (id) => ask(`${pathOf(id)}?albums`, { method: 'DELETE' });

/**
 * The images of an album, page by page.
 *
 * @param {string} id
 * @returns {(question: Question, signal?: AbortSignal) => Promise<ImagePage>}
 */
export const pageOf = (id) => async (question, signal) => named(await ask(`${pathOf(id)}/images?${query(question)}`, { signal }));

/**
 * A page of the owner's order, whatever the order of the album is.
 *
 * @param {string} id
 * @param {string} cursor empty for the first page
 * @returns {Promise<ImagePage>}
 */
export const ownOrder = (id, cursor) => ask(`${pathOf(id)}/images?order=own&${query({ limit: PAGE, cursor })}`);

/**
 * How many images of an album each month has, newest first.
 *
 * @param {string} id
 * @returns {(signal?: AbortSignal) => Promise<MonthCount[]>}
 */
export const monthsOf = (id) => async (signal) => (await ask(`${pathOf(id)}/months`, { signal })).items;

/**
 * Images that stand for its months.
 *
 * @param {string} id
 * @returns {(places: string[], signal?: AbortSignal) => Promise<Sample[]>}
 */
export const samplesOf = (id) => async (places, signal) => (await ask(`${pathOf(id)}/samples?${placed(places)}`, { signal })).items;

/**
 * @param {string} id
 * @param {string[]} images their ids, at most 1000
 * @returns {Promise<AlbumReceipt[]>} `status` is `added`, `present` or `not-found`
 */
export const add = async (id, images) => (await ask(`${pathOf(id)}/images`, { method: 'POST', json: { ids: images } })).results;

/**
 * @param {string} id
 * @param {string[]} images their ids, at most 1000
 * @returns {Promise<AlbumReceipt[]>} `status` is `removed` or `not-found`
 */
export const remove = async (id, images) => (await ask(`${pathOf(id)}/removals`, { method: 'POST', json: { ids: images } })).results;

/**
 * Puts images of an album in its own order.
 *
 * @param {string} id
 * @param {string[]} images their ids in the order wanted, at most 1000
 * @param {string | null} before the id of the image that they come before; null: they come last
 */
export const arrange = (id, images, before) => ask(`${pathOf(id)}/order`, { method: 'POST', json: { ids: images, before } });
