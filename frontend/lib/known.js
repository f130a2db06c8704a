/**
 * Whether a group, of texts for example, has what the service or an address names, which may be newer than this app. `in` would
 * also find what every object inherits.
 *
 * @template {object} T
 * @param {T} group
 * @param {PropertyKey} key
 * @returns {key is keyof T}
 */
export const isKnown = (group, key) => Object.hasOwn(group, key);
