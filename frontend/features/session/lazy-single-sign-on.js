/** @import { AccountOptions } from '../../api/types.js' */
import { whenReached } from '../../api/connection.js';
import { el, fill } from '../../lib/dom.js';

/**
 * A place for the button of the provider. Where there is none, its code is not loaded, and the place stays empty.
 *
 * @param {Promise<AccountOptions>} options
 * @param {() => { next: string, invitation?: string }} wish
 */
export function lazySingleSignOn(options, wish) {
  const place = el('div', { class: 'single-sign-on' });
  options.then(
    async ({ singleSignOn }) => {
      if (!singleSignOn) return;
      const { providerButton } = await whenReached(() => import('./provider-button.js'));
      fill(place, providerButton(singleSignOn, wish));
    },
    () => {
      // The form says it if the service is not reached.
    },
  );
  return place;
}
