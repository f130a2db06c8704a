import { explain } from '../../api/problem.js';
import * as factors from '../../api/factors.js';
import { copyText } from '../../lib/copy.js';
import { el, fill } from '../../lib/dom.js';
import { countText, dateText } from '../../lib/format.js';
import { saveText } from '../../lib/save.js';
import { View } from '../../lib/view.js';
import { notices } from '../notices/notices.js';
import { session } from '../session/session.js';
import { focusNear, loadSection } from '../../ui/load-section.js';

/** How many recovery codes are left, and a button that makes new ones and shows them, once. */
export class RecoveryCodes extends View {
  #body = el('div', { class: 'part' });

  render() {
    fill(this, this.#body);
    void loadSection(this.#body, () => this.#load());
  }

  async #load() {
    const { left, createdAt } = await factors.countCodes();
    const make = el('button', { type: 'button', onclick: () => this.#make(make) }, left ? 'Make new codes' : 'Make recovery codes');
    fill(this.#body, el('p', { class: left ? 'remark' : '' }, leftText(left, createdAt)), make);
  }

  /** @param {HTMLButtonElement} button */
  async #make(button) {
    if (button.ariaDisabled === 'true') return;
    button.ariaDisabled = 'true';
    try {
      this.#show(await factors.makeCodes());
    } catch (error) {
      notices.show({ text: `No codes were made. ${explain(error)}`, grave: true });
    }
    button.ariaDisabled = 'false';
  }

  /** @param {string[]} codes */
  #show(codes) {
    const news = el('p', { class: 'form-done', role: 'status' });
    const copy = async () => {
      news.textContent = (await copyText(codes.join('\n'))) ? 'Copied.' : 'They could not be copied. Select them, or save them.';
    };
    const heading = el('h3', { tabindex: -1 }, 'Your recovery codes');
    fill(
      this.#body,
      heading,
      el('p', {}, 'Keep them now: they are shown only this once, and take the place of any that you had before.'),
      el(
        'ul',
        { class: 'recovery-codes', role: 'list' },
        codes.map((code) => el('li', {}, code)),
      ),
      el(
        'div',
        { class: 'copying' },
        el('button', { type: 'button', class: 'main', onclick: () => saveText(paper(codes), 'darkslide-recovery-codes.txt') }, 'Save as text'),
        el('button', { type: 'button', onclick: copy }, 'Copy'),
      ),
      news,
      el('button', { type: 'button', onclick: () => this.#put() }, 'I have them'),
    );
    heading.focus();
  }

  async #put() {
    await loadSection(this.#body, () => this.#load());
    focusNear(this.#body);
  }
}

/**
 * @param {number} left
 * @param {string} [createdAt]
 */
const leftText = (left, createdAt) =>
  left && createdAt
    ? `${countText(left, 'code')} left of ten, made ${dateText(createdAt)}.`
    : 'You have none yet. With one you can get back in if you lose your password or your phone.';

/** @param {string[]} codes */
const paper = (codes) =>
  [
    `Recovery codes for ${session.user?.username} at ${location.origin}`,
    `Made ${dateText(new Date().toISOString())}. Each can be used once, instead of the code of an authenticator app or to set a new password.`,
    '',
    ...codes,
    '',
  ].join('\n');

customElements.define('recovery-codes', RecoveryCodes);
