/** @import { PageParts } from '../shell/page.js' */
import { el, fill } from '../../lib/dom.js';
import { phrase } from '../../lib/phrase.js';
import { common } from '../../lib/texts.js';
import { View } from '../../lib/view.js';
import { router } from '../../lib/router.js';
import { field } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { loadSection } from '../../ui/load-section.js';
import { askOptions, authLayout, options } from './auth-layout.js';
import { lazySingleSignOn } from './lazy-single-sign-on.js';
import { newPassword } from './new-password.js';
import { session } from './session.js';
import { texts } from './texts.js';

/**
 * Creates an account. What follows the `#` in the address is an invitation; it goes off the address bar at once, so that it
 * stays neither in the history nor on a photo of the screen.
 *
 * @implements {PageParts}
 */
export class RegisterPage extends View {
  title = texts.register.title;
  #invitation = '';
  #body = el('div', { class: 'auth-body' });

  render() {
    void askOptions();
    fill(
      this,
      authLayout(
        el('h1', { tabindex: -1 }, this.title),
        this.#body,
        el('p', { class: 'turn' }, phrase(texts.register.haveOne, { link: el('a', { href: `/sign-in${location.search}` }, texts.fields.toSignIn) })),
      ),
    );
    this.listen(window, 'hashchange', () => this.#begin());
    this.#begin();
  }

  #begin() {
    this.#invitation = invitationIn(location.href);
    if (location.hash) history.replaceState(history.state, '', location.pathname + location.search);
    if (this.#invitation) this.#showForm();
    else void loadSection(this.#body, () => this.#ask());
  }

  /** Somebody without an invitation may need one. */
  async #ask() {
    const { registration, needsAdministrator } = await options();
    if (registration === 'open') this.#showForm();
    else this.#showQuestion(needsAdministrator, registration === 'closed');
  }

  /**
   * @param {boolean} needsAdministrator
   * @param {boolean} closed
   */
  #showQuestion(needsAdministrator, closed) {
    const text = needsAdministrator ? texts.register.noAdministrator : closed ? texts.register.closed : texts.register.byInvitation;
    fill(
      this.#body,
      el('p', { class: 'lead' }, text),
      (needsAdministrator || !closed) &&
        form({
          submit: texts.register.goOn,
          busy: common.oneMoment,
          fields: [field({ label: texts.fields.link, name: 'link', autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false', maxlength: 500 })],
          send: async ({ link }) => {
            this.#invitation = invitationIn(link.trim()) || link.trim();
            this.#showForm();
            this.#body.querySelector('input')?.focus();
          },
        }),
    );
  }

  #showForm() {
    fill(
      this.#body,
      this.#invitation && el('p', { class: 'lead' }, texts.register.invited),
      form({
        submit: texts.register.submit,
        busy: texts.register.busy,
        fields: [
          field({
            label: texts.fields.username,
            name: 'username',
            autocomplete: 'username',
            autocapitalize: 'none',
            spellcheck: 'false',
            hint: texts.fields.usernameHint,
          }),
          field({ label: texts.fields.email, name: 'email', type: 'email', autocomplete: 'email', maxlength: 254 }),
          newPassword({ label: texts.fields.password, name: 'password' }, () => this.#own()),
        ],
        send: (account) => this.#register(account),
      }),
      lazySingleSignOn(options(), () => ({
        next: `/welcome${location.search}`,
        ...(this.#invitation && { invitation: this.#invitation }),
      })),
    );
  }

  /** @param {Record<string, string>} account */
  async #register({ username, email, password }) {
    const { search } = location;
    const invitation = this.#invitation && { invitation: this.#invitation };
    await session.register({ username: username.trim(), email: email.trim(), password, ...invitation });
    router.go(`/welcome${search}`, { replace: true });
  }

  /** The user's own name and e-mail, which a guesser would try first. */
  #own() {
    return [...this.querySelectorAll('input')].filter(({ name }) => name !== 'password').map(({ value }) => value);
  }
}

/**
 * What follows the `#` of an address; empty if there is none.
 *
 * @param {string} address
 */
const invitationIn = (address) => address.split('#')[1] ?? '';

customElements.define('register-page', RegisterPage);
