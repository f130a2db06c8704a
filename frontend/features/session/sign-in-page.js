/** @import { PageParts } from '../shell/page.js' */
import { el, fill } from '../../lib/dom.js';
import { wished } from '../../lib/router.js';
import { View } from '../../lib/view.js';
import { field } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { languageChoice } from '../../ui/language-choice.js';
import { askOptions, authLayout } from './auth-layout.js';
import { signIn } from './lazy-second-step.js';
import { lazySingleSignOn } from './lazy-single-sign-on.js';
import { passkeySignIn } from './passkey-sign-in.js';
import { registrationNote } from './registration-note.js';
import { session } from './session.js';
import { texts } from './sign-in-texts.js';

/** @implements {PageParts} */
export class SignInPage extends View {
  title = texts.signIn.title;

  render() {
    const options = askOptions();
    fill(
      this,
      authLayout(
        el('h1', { tabindex: -1 }, this.title),
        session.expired && el('p', { class: 'lead', role: 'status' }, texts.signIn.expired),
        form({
          submit: texts.signIn.submit,
          busy: texts.signIn.busy,
          fields: [
            field({ label: texts.signIn.login, name: 'login', autocomplete: 'username', autocapitalize: 'none', spellcheck: 'false', maxlength: 254 }),
            field({ label: texts.signIn.password, name: 'password', type: 'password', autocomplete: 'current-password' }),
          ],
          send: ({ login, password }) => signIn(this, login.trim(), password),
        }),
        el('p', { class: 'turn' }, el('a', { href: '/forgot' }, texts.signIn.forgot)),
        // What the service tells of later comes last, so that nothing moves.
        registrationNote(options),
        passkeySignIn(options),
        lazySingleSignOn(options, () => ({ next: wished(new URL(location.href)) })),
        languageChoice(),
      ),
    );
  }
}

customElements.define('sign-in-page', SignInPage);
