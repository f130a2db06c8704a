/** @import { TokenView } from '../../api/types.js' */
import { explain, unlessGone } from '../../api/problem.js';
import * as tokens from '../../api/tokens.js';
import { ago } from '../../lib/ago.js';
import { aside, el, fill } from '../../lib/dom.js';
import { dateText } from '../../lib/format.js';
import { View } from '../../lib/view.js';
import { notices } from '../notices/notices.js';
import { askTwice } from './ask-twice.js';
import { detailLine } from './descriptions.js';
import { focusNear, loadSection } from '../../ui/load-section.js';
import { scopeText } from './token-scopes.js';

/** The access tokens, each with a button to revoke it. */
export class TokenList extends View {
  /** @type {TokenView[]} */
  #tokens = [];
  #body = el('div', { class: 'part' });
  #news = el('p', { class: 'form-done', role: 'status' });

  render() {
    fill(this, this.#body, this.#news);
    void loadSection(this.#body, () => this.load());
  }

  /** Reloads the list, for example after one was made. */
  async load() {
    this.#tokens = await tokens.list();
    this.#draw();
  }

  #draw() {
    fill(
      this.#body,
      this.#tokens.length
        ? el(
            'ul',
            { class: 'entries', role: 'list' },
            this.#tokens.map((token) => this.#row(token)),
          )
        : el('p', { class: 'remark' }, 'You have none. You only need one if you want a program to work with your photos.'),
    );
  }

  /** @param {TokenView} token */
  #row(token) {
    const { name, scopes, createdAt, expiresAt, usedAt } = token;
    const details = [`Made ${dateText(createdAt)}`, endText(expiresAt), usedAt ? `last used ${ago(usedAt) ?? dateText(usedAt)}` : 'never used'];
    const row = el(
      'li',
      {},
      el('p', { class: 'entry-title' }, name),
      el('p', {}, scopes.map(scopeText).join('. '), '.'),
      el('p', { class: 'remark' }, detailLine(details)),
      el('button', { type: 'button', class: 'entry-action', onclick: () => this.#ask(row, token) }, 'Revoke', aside(` ${name}`)),
    );
    return row;
  }

  /**
   * Asks for a second press, because revoking cannot be undone.
   *
   * @param {HTMLElement} row
   * @param {TokenView} token
   */
  #ask(row, token) {
    askTwice(row, {
      label: `Revoke ${token.name}`,
      text: 'Programs that use it stop working at once. This cannot be undone.',
      act: 'Revoke for good',
      onAct: () => this.#revoke(token),
      onKeep: () => {
        this.#draw();
        this.#rowButton(token)?.focus();
      },
    });
  }

  /** @param {TokenView} token */
  #rowButton(token) {
    return this.querySelectorAll('button')[this.#tokens.indexOf(token)];
  }

  /** @param {TokenView} token */
  async #revoke(token) {
    try {
      await tokens.revoke(token.id).catch(unlessGone);
      this.#tokens = this.#tokens.filter((other) => other !== token);
      this.#news.textContent = `${token.name} is revoked.`;
      this.#draw();
      focusNear(this.#body);
    } catch (error) {
      notices.show({ text: `${token.name} was not revoked. ${explain(error)}`, grave: true });
    }
  }
}

/** @param {string} expiresAt */
const endText = (expiresAt) => `${Date.parse(expiresAt) < Date.now() ? 'expired' : 'good until'} ${dateText(expiresAt)}`;

customElements.define('token-list', TokenList);
