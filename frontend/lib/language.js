import { languageFor, localeFor } from './languages.js';
import { remember, remembered } from './remembered.js';

const CHOICE = 'darkslide-language';

const wished = globalThis.navigator?.languages ?? [];

/** The user's choice for this browser, or none. */
export const chosenLanguage = () => remembered(CHOICE);

/**
 * Keeps the user's choice, which holds from the next load of the app on.
 *
 * @param {string} code of a language
 */
export const chooseLanguage = (code) => remember(CHOICE, code);

/** That of all texts, until the app is loaded anew. */
export const language = languageFor(chosenLanguage(), wished);

/** That of dates and numbers. */
export const locale = localeFor(language, wished);

/** @param {string} part a file in `languages/` */
export const addressOf = (part) => new URL(`../languages/${language}/${part}.js`, import.meta.url).href;

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
export const textsOf = async (part, tries = 0) => (await import(addressOf(part) + (tries ? `?${tries}` : ''))).default;

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
