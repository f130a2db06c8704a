/**
 * How hard a password is to guess, roughly: a hint for its owner while they type. It refuses nothing: the service
 * decides that, and also knows the common ones.
 *
 * What a guesser gets cheaply counts as one character: runs of the same one, of the alphabet, of digits or of keys side
 * by side, years, common words, and the user's own name. What is left is counted in bits: a letter
 * in the middle of a word says little (Shannon 1951 found 1 to 2.3 bits), a change of kind or case says more.
 *
 * @typedef {'none' | 'short' | 'weak' | 'fair' | 'good'} Strength
 */

export const MIN_LENGTH = 12;

const FAIR_BITS = 32;
const GOOD_BITS = 50;

const ROWS = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'qwertzuiop', 'asdfghjkl', 'zxcvbnm', 'yxcvbnm'];
const WORDS =
  /pass ?w(?:or|0r)d|passw|pa[s$5]{2}|welcome|letmein|monkey|dragon|master|football|baseball|sunshine|princess|iloveyou|admin|login|secret|changeme|photos?|darkslide|spring|summer|autumn|winter|(?:19|20)\d\d/gi;

const KINDS = [
  { of: /\p{Ll}/u, bits: 2.4 },
  { of: /\p{Lu}/u, bits: 3 },
  { of: /\p{Nd}/u, bits: 3.3 },
  { of: /\s/u, bits: 2 },
  { of: /./u, bits: 4.5 },
];
const CHANGE_BITS = 2;

/**
 * @param {string} password
 * @param {string[]} [own] the user's name and e-mail
 * @returns {Strength}
 */
export function strength(password, own = []) {
  const characters = [...password.normalize('NFC')];
  if (!characters.length) return 'none';
  if (characters.length < MIN_LENGTH) return 'short';
  const bits = bitsOf(withoutRuns(withoutWords(characters.join(''), own)));
  return bits < FAIR_BITS ? 'weak' : bits < GOOD_BITS ? 'fair' : 'good';
}

/**
 * @param {string} password
 * @param {string[]} own
 */
function withoutWords(password, own) {
  const names = own.flatMap((name) => [name, name.split('@')[0]]).filter(({ length }) => length >= 3);
  const plain = names.reduce((text, name) => text.replaceAll(new RegExp(escaped(name), 'gi'), '\0'), password);
  return plain.replace(WORDS, '\0');
}

/** @param {string} text */
const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/**
 * Drops characters that continue the two before them: they add nothing.
 *
 * @param {string} text
 */
function withoutRuns(text) {
  const characters = [...text];
  return characters.filter((character, at) => at < 2 || !continues(characters[at - 2], characters[at - 1], character)).join('');
}

/**
 * @param {string} a
 * @param {string} b
 * @param {string} c
 */
function continues(a, b, c) {
  const three = `${a}${b}${c}`.toLowerCase();
  const back = `${c}${b}${a}`.toLowerCase();
  return (a === b && b === c) || ROWS.some((row) => row.includes(three) || row.includes(back));
}

/** @param {string} text */
function bitsOf(text) {
  let bits = 0;
  let before = -1;
  for (const character of text) {
    const kind = KINDS.findIndex(({ of }) => of.test(character));
    bits += KINDS[kind]?.bits ?? 1;
    if (before >= 0 && kind !== before) bits += CHANGE_BITS;
    before = kind;
  }
  return bits;
}
