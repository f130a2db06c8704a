/** @import { ImagePage, ImageView, Memories, MonthCount, Sample } from './types.js' */
import { catalogue } from '../lib/language.js';
import { ask } from './client.js';

/** What is said instead of what is lost. @type {typeof import('../languages/en/photos.js').default} */
export const { lost } = await catalogue('photos');

/**
 * A page of the list. It continues after a `cursor`, or starts at a local date and time, inclusive.
 *
 * @typedef {{ cursor?: string | null, from?: string, order?: 'newest' | 'oldest', limit?: number }} Question
 *
 * @param {Question} question
 * @param {AbortSignal} [signal]
 * @returns {Promise<ImagePage>}
 */
export const page = async (question, signal) => named(await ask(`/images?${query(question)}`, { signal }));

/**
 * How many images each month has, newest first.
 *
 * @param {AbortSignal} [signal]
 * @returns {Promise<MonthCount[]>}
 */
export const months = async (signal) => (await ask('/images/months', { signal })).items;

/**
 * Images that stand for their months.
 *
 * @param {string[]} places at most 64, such as `2019-07.12`: a month, and how many of its images are newer
 * @param {AbortSignal} [signal]
 * @returns {Promise<Sample[]>} those that are there, the newest first
 */
export const samples = async (places, signal) => (await ask(`/images/samples?${placed(places)}`, { signal })).items;

/**
 * What was photographed on this day of earlier years.
 *
 * @param {string} day the present one, such as `2026-11-30`
 * @returns {Promise<Memories>}
 */
export async function memories(day) {
  const { years, images } = await ask(`/images/memories?day=${day}`);
  return { years, images: named({ items: images, next: null }).items };
}

/** @param {string[]} places */
export const placed = (places) => new URLSearchParams(places.map((place) => ['place', place]));

/**
 * An image whose details are damaged has lost its name and its digest: both get a text instead.
 *
 * @param {ImagePage} page
 * @returns {ImagePage}
 */
export const named = ({ items, next }) => ({
  items: items.map((image) => (image.damaged && !image.fileName ? { ...image, fileName: lost.fileName, sha256: lost.digest } : image)),
  next,
});

/**
 * @param {string} id
 * @returns {Promise<ImageView>}
 */
export const get = (id) => ask(`/images/${encodeURIComponent(id)}`);

/** @param {Question & { album?: string }} question */
export function query(question) {
  const asked = Object.entries({ limit: 100, ...question }).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  return new URLSearchParams(asked);
}
