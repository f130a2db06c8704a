/** @import { SecondFactor } from '../../api/types.js' */
import * as factors from '../../api/factors.js';
import { explain, unlessGone } from '../../api/problem.js';
import * as users from '../../api/users.js';
import { ago } from '../../lib/ago.js';
import { aside, el, fill } from '../../lib/dom.js';
import { dateText } from '../../lib/format.js';
import { passkeysWorkFor } from '../../lib/passkey-support.js';
import { View } from '../../lib/view.js';
import { field } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { focusNear, loadSection } from '../../ui/load-section.js';
import { notices } from '../notices/notices.js';
import { makePasskey } from '../session/passkeys.js';
import { askTwice } from './ask-twice.js';
import { detailLine } from './descriptions.js';
import { texts } from './security-texts.js';

/** The passkeys of the account, each with a button to remove it, and a form that makes another. */
export class PasskeyList extends View {
  /** @type {SecondFactor[]} */
  #passkeys = [];
  #body = el('div', { class: 'part' });
  #news = el('p', { class: 'form-done', role: 'status' });
  #making = el('div', { class: 'part' });

  render() {
    fill(this, this.#body, this.#making, this.#news);
    void loadSection(this.#body, () => this.#load());
  }

  async #load() {
    const [all, { passkeyHost }] = await Promise.all([factors.list(), users.options()]);
    this.#passkeys = all.filter(({ kind }) => kind === 'passkey');
    this.#draw();
    fill(this.#making, passkeysWorkFor(passkeyHost) ? this.#form() : el('p', { class: 'remark' }, whyNot(passkeyHost)));
  }

  #form() {
    const element = form({
      submit: texts.passkeys.add,
      busy: texts.passkeys.waiting,
      minor: true,
      fields: [field({ label: texts.passkeys.name, name: 'name', maxlength: 64, autocomplete: 'off', hint: texts.passkeys.nameHint })],
      send: async ({ name }) => {
        const made = await makePasskey(name.trim());
        element.reset();
        this.#passkeys.push(made);
        this.#news.textContent = texts.passkeys.added(nameOf(made));
        this.#draw();
      },
    });
    return element;
  }

  #draw() {
    fill(
      this.#body,
      this.#passkeys.length > 0 &&
        el(
          'ul',
          { class: 'entries', role: 'list' },
          this.#passkeys.map((passkey) => this.#row(passkey)),
        ),
    );
  }

  /** @param {SecondFactor} passkey */
  #row(passkey) {
    const { createdAt, usedAt } = passkey;
    const name = nameOf(passkey);
    const details = [texts.entry.added(dateText(createdAt)), usedAt ? texts.entry.lastUsed(ago(usedAt) ?? dateText(usedAt)) : texts.entry.unused];
    const row = el(
      'li',
      {},
      el('p', { class: 'entry-title' }, name),
      el('p', { class: 'remark' }, detailLine(details)),
      el('button', { type: 'button', class: 'entry-action', onclick: () => this.#ask(row, passkey) }, texts.entry.remove, aside(texts.entry.removeWhich(name))),
    );
    return row;
  }

  /**
   * @param {HTMLElement} row
   * @param {SecondFactor} passkey
   */
  #ask(row, passkey) {
    askTwice(row, {
      label: texts.passkeys.removal(nameOf(passkey)),
      text: texts.passkeys.aboutRemoval,
      act: texts.entry.removeIt,
      onAct: () => this.#remove(passkey),
      onKeep: () => {
        this.#draw();
        this.querySelectorAll('button')[this.#passkeys.indexOf(passkey)]?.focus();
      },
    });
  }

  /** @param {SecondFactor} passkey */
  async #remove(passkey) {
    try {
      await factors.remove(passkey.id).catch(unlessGone);
      this.#passkeys = this.#passkeys.filter((other) => other !== passkey);
      this.#news.textContent = texts.passkeys.removed(nameOf(passkey));
      this.#draw();
      focusNear(this.#body);
    } catch (error) {
      notices.show({ text: texts.passkeys.notRemoved(nameOf(passkey), explain(error)), grave: true });
    }
  }
}

/** Every passkey has one; an authenticator app has none. @param {SecondFactor} passkey */
const nameOf = ({ name = '' }) => name;

/** @param {string | null} host */
function whyNot(host) {
  if (!isSecureContext) return texts.passkeys.plainHttp;
  if (host === null) return texts.passkeys.noAddress;
  if (!passkeysWorkFor(location.hostname)) return texts.passkeys.oldBrowser;
  return texts.passkeys.elsewhere(host);
}

customElements.define('passkey-list', PasskeyList);
