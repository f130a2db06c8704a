/**
 * The languages of the app. A draft has not been checked by anybody who speaks the language: it is there for who chooses it.
 *
 * @typedef {{ code: string, name: string, draft?: string }} Language `name` is what the language calls itself, `draft` its word for one
 */

/** @type {Language[]} */
export const LANGUAGES = [
  { code: 'en', name: 'English' },
  { code: 'de', name: 'Deutsch' },
  { code: 'fr', name: 'Français', draft: 'brouillon' },
  { code: 'es', name: 'Español', draft: 'borrador' },
  { code: 'zh', name: '中文', draft: '草稿' },
];

/** @param {string} tag `de`, or `de-AT` */
const codeOf = (tag) => tag.toLowerCase().split('-')[0];

/**
 * @param {string | null} chosen by the user, for this browser
 * @param {readonly string[]} wished by the browser, the dearest first
 * @returns {string} the code of the language to be used
 */
export function languageFor(chosen, wished) {
  if (LANGUAGES.some(({ code }) => code === chosen)) return /** @type {string} */ (chosen);
  const whole = LANGUAGES.filter(({ draft }) => !draft).map(({ code }) => code);
  return wished.map(codeOf).find((code) => whole.includes(code)) ?? 'en';
}

/**
 * Formats of dates and numbers differ between countries of one language.
 *
 * @param {string} language its code
 * @param {readonly string[]} wished by the browser, the dearest first
 * @returns {string} the tag of the formats to be used
 */
export const localeFor = (language, wished) => wished.find((tag) => codeOf(tag) === language) ?? (language === 'en' ? 'en-GB' : language);
