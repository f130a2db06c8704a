/** @import { Memories } from './types.js' */
import { ask } from './client.js';
import { named } from './images.js';

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
