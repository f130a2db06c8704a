import { chooseLanguage, language } from '../lib/language.js';
import { LANGUAGES } from '../lib/languages.js';
import { common } from '../lib/texts.js';
import { choice } from './field.js';

/** A field to choose the language of the app in this browser. The app is loaded anew then. @param {string} [label] */
export function languageChoice(label = common.language) {
  const field = choice(
    label,
    'language',
    LANGUAGES.map(({ code, name, draft }) => ({ value: code, text: draft ? `${name} (${draft})` : name, selected: code === language })),
  );
  field.addEventListener('change', ({ target }) => {
    chooseLanguage(/** @type {HTMLSelectElement} */ (target).value);
    location.reload();
  });
  return field;
}
