/** @import { PageParts } from '../shell/page.js' */
import { explain, Problem } from '../../api/problem.js';
import { complete } from '../../api/single-sign-on.js';
import { el, fill } from '../../lib/dom.js';
import { common } from '../../lib/texts.js';
import { View } from '../../lib/view.js';
import { authLayout } from './auth-layout.js';
import { secondStep } from './second-step.js';
import { session } from './session.js';
import { texts } from './texts.js';

/**
 * Where the browser arrives when it is back from the provider, however it went there. This request tells, and signs in; the
 * outlet then goes on to the page that was wanted.
 *
 * @implements {PageParts}
 */
export class SignedInPage extends View {
  title = texts.signedIn.title;

  render() {
    fill(this, authLayout(el('h1', { tabindex: -1 }, this.title), el('p', { class: 'waiting', role: 'status' }, common.oneMoment)));
    void this.#complete();
  }

  async #complete() {
    try {
      session.accept(await complete());
    } catch (error) {
      if (error instanceof Problem && error.secondFactor) this.#askForCode(error.secondFactor);
      else this.#explain(error);
    }
  }

  /** @param {import('../../api/types.js').SecondStep} step */
  #askForCode(step) {
    fill(
      this,
      secondStep(step, () => location.assign(`/sign-in${location.search}`), texts.secondStep.afterProvider),
    );
    this.querySelector('input')?.focus();
  }

  /** @param {unknown} error */
  #explain(error) {
    const heading = el('h1', { tabindex: -1 }, texts.signedIn.failed);
    fill(
      this,
      authLayout(heading, el('p', { role: 'alert' }, explain(error)), el('p', {}, el('a', { href: `/sign-in${location.search}` }, texts.fields.toSignIn))),
    );
    heading.focus();
  }
}

customElements.define('signed-in-page', SignedInPage);
