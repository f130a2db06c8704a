import { begin } from '../../api/single-sign-on.js';
import { common } from '../../lib/texts.js';
import { form } from '../../ui/form.js';
import { texts } from './sign-in-texts.js';

/**
 * Sends the browser to the provider. The service tells the address first: a provider that is away is said here, and not on a
 * page that leads nowhere.
 *
 * @param {string} name of the provider
 * @param {() => { next: string, invitation?: string }} wish
 */
export function providerButton(name, wish) {
  const element = form({
    submit: texts.signIn.withProvider(name),
    busy: common.oneMoment,
    fields: [],
    send: async () => location.assign(await begin(wish())),
  });
  element.querySelector('button')?.classList.remove('main');
  return element;
}
