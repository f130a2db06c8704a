/**
 * A text without case and accents, to find others in.
 *
 * @param {string} text
 */
export const folded = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
