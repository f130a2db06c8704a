/**
 * Puts elements into a sentence, wherever its language wants them.
 *
 * @template {string | Node} T
 * @param {string} text such as `Go to {link}.`
 * @param {Record<string, T>} parts by their names
 */
export const phrase = (text, parts) => text.split(/\{(\w+)\}/).map((piece, at) => (at % 2 ? parts[piece] : piece));
