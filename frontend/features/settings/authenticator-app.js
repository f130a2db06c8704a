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
import { texts } from './security-texts.js';
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
    const button = el('button', { type: 'button', onclick: () => this.#begin(button) }, texts.authenticator.setUp);
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
    this.#news.textContent = texts.authenticator.isSetUp;
    this.#draw(app);
    focusNear(this.#body);
  }

  /** @param {SecondFactor} app */
  #draw(app) {
    const { createdAt, usedAt } = app;
    const details = [texts.entry.added(dateText(createdAt)), usedAt ? texts.entry.lastUsed(ago(usedAt) ?? dateText(usedAt)) : texts.entry.unused];
    const row = el(
      'li',
      {},
      el('p', { class: 'entry-title' }, texts.authenticator.name),
      el('p', { class: 'remark' }, detailLine(details)),
      el('button', { type: 'button', class: 'entry-action', onclick: () => this.#ask(row, app) }, texts.entry.remove),
    );
    fill(this.#body, el('ul', { class: 'entries', role: 'list' }, row));
  }

  /**
   * @param {HTMLElement} row
   * @param {SecondFactor} app
   */
  #ask(row, app) {
    askTwice(row, {
      label: texts.authenticator.removal,
      text: texts.authenticator.aboutRemoval,
      act: texts.entry.removeIt,
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
      this.#news.textContent = texts.authenticator.removed;
      this.#offer();
      focusNear(this.#body);
    } catch (error) {
      notices.show({ text: texts.authenticator.notRemoved(explain(error)), grave: true });
    }
  }
}

customElements.define('authenticator-app', AuthenticatorApp);
