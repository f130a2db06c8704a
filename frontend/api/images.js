/** @import { ImagePage, ImageView, MonthCount } from './types.js' */
import { ask } from './client.js';

/**
 * A page of the list. Either goes on behind a `cursor`, or begins at a local date and time, which is part of it.
 *
 * @typedef {{ cursor?: string | null, from?: string, order?: 'newest' | 'oldest' }} Question
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
 * Where the details of an image are damaged, its name is lost, and its digest too.
 *
 * @param {ImagePage} page
 * @returns {ImagePage}
 */
export const named = ({ items, next }) => ({
  items: items.map((image) => (image.damaged ? { ...image, fileName: 'Details damaged', sha256: 'Lost' } : image)),
  next,
});

/**
 * @param {string} id
 * @returns {Promise<ImageView>}
 */
export const get = (id) => ask(`/images/${encodeURIComponent(id)}`);

/**
 * When an image was taken, by the clock on the spot: what the list goes by.
 *
 * @param {ImageView} image
 */
export const localDate = ({ taken, takenAt }) => (taken?.local ?? takenAt).replace(/Z$/, '');

/** @param {Question} question */
export function query(question) {
  const asked = Object.entries({ limit: 100, ...question }).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  return new URLSearchParams(asked);
}
