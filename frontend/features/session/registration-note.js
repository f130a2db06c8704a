/** @import { AccountOptions } from '../../api/types.js' */
import { el, fill } from '../../lib/dom.js';

/**
 * Says below the sign-in form how somebody without an account gets one, as soon as the service has told; nothing if it does not.
 *
 * @param {Promise<AccountOptions>} options
 */
export function registrationNote(options) {
  const note = el('p', { class: 'turn' });
  options.then(
    ({ registration, needsAdministrator }) => {
      if (registration === 'open') fill(note, 'New here? ', el('a', { href: `/register${location.search}` }, 'Create an account'));
      else if (needsAdministrator) fill(note, 'This Darkslide has no administrator yet. Its console shows the address to open.');
      else if (registration === 'invitation') fill(note, 'New here? Open the link of your invitation.');
    },
    () => {
      // The form above says it if the service is not reached.
    },
  );
  return note;
}
