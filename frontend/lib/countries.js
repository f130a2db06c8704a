import { language, locale } from './language.js';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The code of each country by its English name, which is how the service calls it. @type {Map<string, string>} */
let codes;

function codesByName() {
  const english = new Intl.DisplayNames('en', { type: 'region' });
  return new Map(LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).map((code) => [english.of(code) ?? code, code]));
}

/**
 * A country as it is called in the language of the app, or as it was given where that is not known.
 *
 * @param {string} name in English
 * @param {string} [reader] the locale
 */
export function countryText(name, reader = locale) {
  if (language === 'en' && reader === locale) return name;
  codes ??= codesByName();
  const code = codes.get(name);
  return (code && new Intl.DisplayNames(reader, { type: 'region' }).of(code)) ?? name;
}

/**
 * A town with its country behind a comma, or a town that is a country.
 *
 * @param {string} town with the English name of the country
 * @param {string} [reader] the locale
 */
export function townText(town, reader) {
  const at = town.lastIndexOf(', ');
  return at < 0 ? countryText(town, reader) : `${town.slice(0, at)}, ${countryText(town.slice(at + 2), reader)}`;
}
