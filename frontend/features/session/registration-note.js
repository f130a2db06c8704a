/** @import { AccountOptions } from '../../api/types.js' */
import { el, fill } from '../../lib/dom.js';
import { texts } from './sign-in-texts.js';

/**
 * Says below the sign-in form how somebody without an account gets one, as soon as the service has told; nothing if it does not.
 *
 * @param {Promise<AccountOptions>} options
 */
export function registrationNote(options) {
  const note = el('p', { class: 'turn' });
  options.then(
    ({ registration, needsAdministrator }) => {
      if (registration === 'open') fill(note, texts.registration.open, el('a', { href: `/register${location.search}` }, texts.registration.createAccount));
      else if (needsAdministrator) fill(note, texts.registration.noAdministrator);
      else if (registration === 'invitation') fill(note, texts.registration.invitation);
    },
    () => {
      // The form above says it if the service is not reached.
    },
  );
  return note;
}
