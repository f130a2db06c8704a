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
      submit: 'Add a passkey',
      busy: 'Waiting for your device',
      minor: true,
      fields: [field({ label: 'Name', name: 'name', maxlength: 64, autocomplete: 'off', hint: 'What holds it, such as “Phone” or “Key on my ring”.' })],
      send: async ({ name }) => {
        const made = await makePasskey(name.trim());
        element.reset();
        this.#passkeys.push(made);
        this.#news.textContent = `${made.name} is added. From now on a sign-in by password asks for it, too.`;
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
    const { name, createdAt, usedAt } = passkey;
    const details = [`Added ${dateText(createdAt)}`, usedAt ? `last used ${ago(usedAt) ?? dateText(usedAt)}` : 'not used yet'];
    const row = el(
      'li',
      {},
      el('p', { class: 'entry-title' }, name),
      el('p', { class: 'remark' }, detailLine(details)),
      el('button', { type: 'button', class: 'entry-action', onclick: () => this.#ask(row, passkey) }, 'Remove', aside(` ${name}`)),
    );
    return row;
  }

  /**
   * @param {HTMLElement} row
   * @param {SecondFactor} passkey
   */
  #ask(row, passkey) {
    askTwice(row, {
      label: `Remove ${passkey.name}`,
      text: 'It no longer opens this account. Your device will keep showing it until you delete it there, too.',
      act: 'Remove it',
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
      this.#news.textContent = `${passkey.name} is removed.`;
      this.#draw();
      focusNear(this.#body);
    } catch (error) {
      notices.show({ text: `${passkey.name} was not removed. ${explain(error)}`, grave: true });
    }
  }
}

/** @param {string | null} host */
function whyNot(host) {
  if (!isSecureContext) return 'Browsers make passkeys over https only, and this page came over plain http. An authenticator app works here.';
  if (host === null) return 'Whoever runs this Darkslide has not given it an https address with a name, which passkeys need. An authenticator app works here.';
  if (!passkeysWorkFor(location.hostname)) return 'This browser is too old for passkeys. An authenticator app works here.';
  return `Passkeys of this Darkslide are made at ${host}. Open it there to add one.`;
}

customElements.define('passkey-list', PasskeyList);
