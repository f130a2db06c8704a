import { LANGUAGES } from '../lib/languages.js';

const NAMED = /["'(]((?:\.{1,2})?\/[\w./-]+\.(?:js|css|svg|png|ico|woff2|webmanifest|json))["')]/g;

/** Texts are there in all languages: the user may choose another one while the service is away. */
const CATALOGUE = /\b(?:catalogue|textsOf)\('([\w-]+)'\)/g;

/**
 * The files that a file of the app names: what it imports, at once or later, its texts, stylesheets, symbols and typefaces.
 *
 * @param {string} text
 * @param {string} path of the file
 * @returns {string[]} their paths
 */
export const namedIn = (text, path) => [
  ...[...text.matchAll(NAMED)].map(([, name]) => new URL(name, `https://app${path}`).pathname),
  ...[...text.matchAll(CATALOGUE)].flatMap(([, part]) => LANGUAGES.map(({ code }) => `/languages/${code}/${part}.js`)),
];
