/** @import { TokenView } from '../../api/types.js' */
import { explain, unlessGone } from '../../api/problem.js';
import * as tokens from '../../api/tokens.js';
import { ago } from '../../lib/ago.js';
import { el, fill } from '../../lib/dom.js';
import { dateText } from '../../lib/format.js';
import { inOrder } from '../../lib/in-order.js';
import { View } from '../../lib/view.js';
import { notices } from '../notices/notices.js';
import { askTwice } from './ask-twice.js';
import { detailLine } from './descriptions.js';
import { focusNear, loadSection } from '../../ui/load-section.js';
import { texts } from './texts.js';
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
  load = inOrder(tokens.list, (all) => {
    this.#tokens = all;
    this.#draw();
  });

  #draw() {
    fill(
      this.#body,
      this.#tokens.length
        ? el(
            'ul',
            { class: 'entries', role: 'list' },
            this.#tokens.map((token) => this.#row(token)),
          )
        : el('p', { class: 'remark' }, texts.tokens.none),
    );
  }

  /** @param {TokenView} token */
  #row(token) {
    const { name, scopes, createdAt, expiresAt, usedAt } = token;
    const details = [texts.tokens.made(dateText(createdAt)), endText(expiresAt), useText(usedAt)];
    const row = el(
      'li',
      {},
      el('p', { class: 'entry-title' }, name),
      el(
        'p',
        {},
        scopes.map((scope) => texts.tokens.may(scopeText(scope))),
      ),
      el('p', { class: 'remark' }, detailLine(details)),
      el(
        'button',
        { type: 'button', class: 'entry-action', 'aria-label': texts.tokens.revokeNamed(name), onclick: () => this.#ask(row, token) },
        texts.tokens.revoke,
      ),
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
      label: texts.tokens.revokeNamed(token.name),
      text: texts.tokens.revokeFollows,
      act: texts.tokens.revokeForGood,
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
      this.#news.textContent = texts.tokens.revoked(token.name);
      this.#draw();
      focusNear(this.#body);
    } catch (error) {
      notices.show({ text: texts.tokens.notRevoked(token.name, explain(error)), grave: true });
    }
  }
}

/** @param {string} expiresAt */
const endText = (expiresAt) => (Date.parse(expiresAt) < Date.now() ? texts.tokens.expired : texts.tokens.goodUntil)(dateText(expiresAt));

/** @param {string | null | undefined} usedAt */
function useText(usedAt) {
  if (!usedAt) return texts.tokens.neverUsed;
  const past = ago(usedAt);
  return past ? texts.tokens.lastUsedAgo(past) : texts.tokens.lastUsed(dateText(usedAt));
}

customElements.define('token-list', TokenList);
