/** @import { AccountOptions } from '../../api/types.js' */
import { el, fill } from '../../lib/dom.js';
import { texts } from './sign-in-texts.js';

/**
 * Says below the sign-in form how somebody without an account gets one, as soon as the service has told; nothing if it does not.
 *
 * @param {Promise<AccountOptions>} options
 */
export function registrationNote(options) {
  const note = el('div', { class: 'turn' });
  options.then(
    (told) => fill(note, ways(told)),
    () => {
      // The form above says it if the service is not reached.
    },
  );
  return note;
}

/** @param {AccountOptions} options */
const ways = ({ registration, needsAdministrator }) => [
  needsAdministrator && el('p', {}, texts.registration.noAdministrator),
  registration === 'open' && el('p', {}, texts.registration.open, el('a', { href: `/register${location.search}` }, texts.registration.createAccount)),
  registration === 'invitation' && !needsAdministrator && el('p', {}, texts.registration.invitation),
];
