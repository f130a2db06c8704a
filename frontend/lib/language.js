import { languageFor, localeFor } from './languages.js';

/** The choice is kept in a cookie, because signing out empties everything else that a browser keeps for a site. */
const COOKIE = 'darkslide-language';
const A_YEAR = 365 * 86_400;

const wished = globalThis.navigator?.languages ?? [];

/** The user's choice for this browser, or none. @returns {string | null} */
export const chosenLanguage = () => globalThis.document?.cookie?.match(`(?:^|; )${COOKIE}=([a-z]+)`)?.[1] ?? null;

/**
 * Keeps the user's choice, which holds from the next load of the app on.
 *
 * @param {string} code of a language
 */
export function chooseLanguage(code) {
  document.cookie = `${COOKIE}=${code}; Path=/; SameSite=Lax; Max-Age=${A_YEAR}`;
}

/** That of all texts, until the app is loaded anew. */
export const language = languageFor(chosenLanguage(), wished);

/** That of dates and numbers. */
export const locale = localeFor(language, wished);

/** @param {string} part a file in `languages/` */
export const addressOf = (part) => `/languages/${language}/${part}.js`;

if (globalThis.document?.head) {
  document.documentElement.lang = language;
  // What every page says is asked for before the modules that wait for it are here.
  document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: addressOf('common') }));
  const chosen = chosenLanguage();
  if (chosen) chooseLanguage(chosen); // Browsers forget it after a while, some after a week.
}

/** How long is waited, in milliseconds, before it is tried once more. */
const PAUSES = [500, 1000, 2000, 4000, 8000];

/**
 * Loads a part of the texts, or rejects.
 *
 * @param {string} part a file in `languages/`
 * @param {number} [tries] that have failed
 */
export const textsOf = async (part, tries = 0) => (await import(`..${addressOf(part)}${tries ? `?${tries}` : ''}`)).default;

/**
 * Loads a part of the texts. It is tried more than once, because browsers never run a module again whose first run has failed:
 * what waits for its texts would be lost until the app is loaded anew. Each time has an address of its own, for browsers that
 * remember an address that failed.
 *
 * @param {string} part a file in `languages/`
 */
export async function catalogue(part) {
  for (let tries = 0; ; tries++) {
    try {
      return await textsOf(part, tries);
    } catch (error) {
      if (tries === PAUSES.length) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSES[tries]));
    }
  }
}
