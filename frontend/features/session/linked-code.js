import { field } from '../../ui/field.js';
import { texts } from './texts.js';

/** Takes the code of a mailed link out of the address, where it would stay in the browser's history and on the screen. */
export function takeCode() {
  const code = location.hash.slice(1);
  history.replaceState(history.state, '', location.pathname);
  return code;
}

/**
 * @param {string} code
 * @param {string} [hint]
 */
export const codeField = (code, hint) =>
  field({ label: texts.fields.code, name: 'code', value: code, autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false', maxlength: 128, hint });
