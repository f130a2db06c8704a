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

if (globalThis.document?.documentElement) document.documentElement.lang = language;

/**
 * Loads a part of the texts. It is tried until it succeeds: browsers never run a module again whose first run has failed, so
 * what waits for its texts would be lost until the app is loaded anew.
 *
 * @param {string} part a file in `languages/`
 */
export async function catalogue(part) {
  for (let pause = 500; ; pause = Math.min(2 * pause, 8000)) {
    try {
      return (await import(`../languages/${language}/${part}.js`)).default;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
