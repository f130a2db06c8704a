import { explain } from '../../api/problem.js';
import * as factors from '../../api/factors.js';
import { copyText } from '../../lib/copy.js';
import { el, fill } from '../../lib/dom.js';
import { dateText } from '../../lib/format.js';
import { saveText } from '../../lib/save.js';
import { View } from '../../lib/view.js';
import { notices } from '../notices/notices.js';
import { session } from '../session/session.js';
import { focusNear, loadSection } from '../../ui/load-section.js';
import { texts } from './security-texts.js';

/** How many recovery codes are left, and a button that makes new ones and shows them, once. */
export class RecoveryCodes extends View {
  #body = el('div', { class: 'part' });

  render() {
    fill(this, this.#body);
    void loadSection(this.#body, () => this.#load());
  }

  async #load() {
    const { left, createdAt } = await factors.countCodes();
    const make = el('button', { type: 'button', onclick: () => this.#make(make) }, left ? texts.codes.makeNew : texts.codes.make);
    fill(this.#body, el('p', { class: left ? 'remark' : '' }, leftText(left, createdAt)), make);
  }

  /** @param {HTMLButtonElement} button */
  async #make(button) {
    if (button.ariaDisabled === 'true') return;
    button.ariaDisabled = 'true';
    try {
      this.#show(await factors.makeCodes());
    } catch (error) {
      notices.show({ text: texts.codes.notMade(explain(error)), grave: true });
    }
    button.ariaDisabled = 'false';
  }

  /** @param {string[]} codes */
  #show(codes) {
    const news = el('p', { class: 'form-done', role: 'status' });
    const copy = async () => {
      news.textContent = (await copyText(codes.join('\n'))) ? texts.copying.copied : texts.copying.failed;
    };
    const heading = el('h3', { tabindex: -1 }, texts.codes.title);
    fill(
      this.#body,
      heading,
      el('p', {}, texts.codes.keep),
      el(
        'ul',
        { class: 'recovery-codes', role: 'list' },
        codes.map((code) => el('li', {}, code)),
      ),
      el(
        'div',
        { class: 'copying' },
        el('button', { type: 'button', class: 'main', onclick: () => saveText(paper(codes), texts.paper.fileName) }, texts.codes.save),
        el('button', { type: 'button', onclick: copy }, texts.copying.copy),
      ),
      news,
      el('button', { type: 'button', onclick: () => this.#put() }, texts.codes.haveThem),
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
const leftText = (left, createdAt) => (left && createdAt ? texts.codes.left(left, dateText(createdAt)) : texts.codes.none);

/** @param {string[]} codes */
const paper = (codes) =>
  [texts.paper.title(session.user?.username ?? '', location.origin), texts.paper.made(dateText(new Date().toISOString())), '', ...codes, ''].join('\n');

customElements.define('recovery-codes', RecoveryCodes);
