/** @import { SecondFactor } from '../../api/types.js' */
import { explain, unlessGone } from '../../api/problem.js';
import * as factors from '../../api/factors.js';
import { ago } from '../../lib/ago.js';
import { el, fill } from '../../lib/dom.js';
import { dateText } from '../../lib/format.js';
import { View } from '../../lib/view.js';
import { notices } from '../notices/notices.js';
import { askTwice } from './ask-twice.js';
import { authenticatorForm } from './authenticator-form.js';
import { detailLine } from './descriptions.js';
import { focusNear, loadSection } from '../../ui/load-section.js';

/** The authenticator app of the account: set up, seen, removed. */
export class AuthenticatorApp extends View {
  #body = el('div', { class: 'part' });
  #news = el('p', { class: 'form-done', role: 'status' });

  render() {
    fill(this, this.#body, this.#news);
    void loadSection(this.#body, () => this.#load());
  }

  async #load() {
    const app = (await factors.list()).find(({ kind }) => kind === 'authenticator');
    if (app) this.#draw(app);
    else this.#offer();
  }

  #offer() {
    const button = el('button', { type: 'button', onclick: () => this.#begin(button) }, 'Set up an authenticator app');
    fill(this.#body, button);
  }

  /** @param {HTMLButtonElement} button */
  async #begin(button) {
    if (button.ariaDisabled === 'true') return;
    button.ariaDisabled = 'true';
    this.#news.textContent = '';
    try {
      const enrolment = await factors.begin();
      const again = () => {
        this.#offer();
        focusNear(this.#body);
      };
      fill(
        this.#body,
        authenticatorForm(enrolment, (app) => this.#added(app), again),
      );
      const heading = this.#body.querySelector('h3');
      heading?.focus({ preventScroll: true });
      heading?.scrollIntoView();
    } catch (error) {
      this.#news.textContent = explain(error);
    }
    button.ariaDisabled = 'false';
  }

  /** @param {SecondFactor} app */
  #added(app) {
    this.#news.textContent = 'The app is set up. From now on signing in asks for its code. Keep recovery codes, too, in case you lose it.';
    this.#draw(app);
    focusNear(this.#body);
  }

  /** @param {SecondFactor} app */
  #draw(app) {
    const { createdAt, usedAt } = app;
    const details = [`Added ${dateText(createdAt)}`, usedAt ? `last used ${ago(usedAt) ?? dateText(usedAt)}` : 'not used yet'];
    const row = el(
      'li',
      {},
      el('p', { class: 'entry-title' }, 'Authenticator app'),
      el('p', { class: 'remark' }, detailLine(details)),
      el('button', { type: 'button', class: 'entry-action', onclick: () => this.#ask(row, app) }, 'Remove'),
    );
    fill(this.#body, el('ul', { class: 'entries', role: 'list' }, row));
  }

  /**
   * @param {HTMLElement} row
   * @param {SecondFactor} app
   */
  #ask(row, app) {
    askTwice(row, {
      label: 'Remove the authenticator app',
      text: 'Unless you have a passkey, your password alone is enough to sign in then.',
      act: 'Remove it',
      onAct: () => this.#remove(app),
      onKeep: () => {
        this.#draw(app);
        focusNear(this.#body);
      },
    });
  }

  /** @param {SecondFactor} app */
  async #remove(app) {
    try {
      await factors.remove(app.id).catch(unlessGone);
      this.#news.textContent = 'The authenticator app is removed. Its entry in the app can be deleted there.';
      this.#offer();
      focusNear(this.#body);
    } catch (error) {
      notices.show({ text: `The app was not removed. ${explain(error)}`, grave: true });
    }
  }
}

customElements.define('authenticator-app', AuthenticatorApp);
