/**
 * @template T
 * @param {T[]} all
 * @param {number} size of each portion but the last
 * @returns {T[][]}
 */
export const portions = (all, size) => Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
