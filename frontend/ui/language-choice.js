import { chooseLanguage, language } from '../lib/language.js';
import { el } from '../lib/dom.js';
import { LANGUAGES } from '../lib/languages.js';
import { common } from '../lib/texts.js';

/** The languages of the app, each by its own name. The app is loaded anew in the one that is chosen, so this stands where nothing is lost by that. */
export const languageChoice = () =>
  el(
    'div',
    { class: 'languages', role: 'group', 'aria-label': common.language },
    LANGUAGES.map(({ code, name, draft }) =>
      el(
        'button',
        { type: 'button', class: 'quiet', lang: code, 'aria-pressed': String(code === language), onclick: () => choose(code) },
        draft ? `${name} (${draft})` : name,
      ),
    ),
  );

/** @param {string} code */
function choose(code) {
  chooseLanguage(code);
  location.reload();
}
