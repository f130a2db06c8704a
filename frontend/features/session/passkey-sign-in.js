/** @import { AccountOptions } from '../../api/types.js' */
import { el, fill } from '../../lib/dom.js';
import { passkeysWorkFor } from '../../lib/passkey-support.js';
import { form } from '../../ui/form.js';
import { texts } from './sign-in-texts.js';

/**
 * Offers to sign in without a name or a password, as soon as the service has told that it can be done here.
 *
 * @param {Promise<AccountOptions>} options
 */
export function passkeySignIn(options) {
  const place = el('div', { hidden: true });
  const draw = form({ submit: texts.signIn.withPasskey, busy: texts.signIn.waiting, minor: true, fields: [], send: signIn });
  options.then(
    ({ passkeyHost }) => {
      if (!passkeysWorkFor(passkeyHost)) return;
      fill(place, draw);
      place.hidden = false;
    },
    () => {
      // The form above says it if the service is not reached.
    },
  );
  return place;
}

async function signIn() {
  const { signInByPasskey } = await import('./passkeys.js');
  await signInByPasskey();
}
