/** @import { ImageView } from '../api/types.js' */

/**
 * A list as the service keeps it, newest first, with its keyset pages.
 *
 * @param {{ id: string, local: string }[]} rows
 * @param {number} [size] of a page
 */
export function service(rows, size = 10) {
  const list = /** @type {ImageView[]} */ (/** @type {unknown} */ (rows));
  const keyOf = (/** @type {any} */ { local }) => local;
  let asked = 0;
  /** @param {import('../api/images.js').Question} question */
  const page = async ({ cursor, from, order = 'newest' }) => {
    asked++;
    const [way, at] = cursor
      ? cursor.split(':')
      : [order, String(order === 'newest' ? list.findIndex((row) => !from || keyOf(row) <= from) : list.findLastIndex((row) => !from || keyOf(row) >= from))];
    const start = Number(at);
    const items = way === 'newest' ? list.slice(start, start + size) : list.slice(Math.max(0, start - size + 1), start + 1).reverse();
    const next = way === 'newest' ? start + size : start - size;
    return { items, next: next >= 0 && next < list.length ? `${way}:${next}` : null };
  };
  return { page, keyOf, list, asked: () => asked };
}
