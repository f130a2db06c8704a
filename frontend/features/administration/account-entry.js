/** @import { AccountView, Role } from '../../api/types.js' */
import * as admin from '../../api/admin.js';
import { explain } from '../../api/problem.js';
import { aside, el, fill } from '../../lib/dom.js';
import { dateText } from '../../lib/format.js';
import { saveJson } from '../../lib/save.js';
import { notices } from '../notices/notices.js';
import { session } from '../session/session.js';
import { detailLine } from '../settings/descriptions.js';
import { shownOnce } from '../settings/shown-once.js';
import { storageText } from '../settings/storage-use.js';
import { sureToDisable, sureToErase, sureToGiveCode, sureToRemoveFactor } from './account-questions.js';
import { quotaForm } from './quota-form.js';
import { texts } from './texts.js';

const { account, resetLink, roles } = texts;

/** One account in the list, with what can be done about it: of one account at a time, because its forms have names of their own. */
export class AccountEntry {
  /** @type {AccountEntry | null} */
  static #opened = null;

  element = el('li', { tabindex: -1 });
  /** @type {AccountView} */
  #account;
  #open = false;

  /** @param {AccountView} account */
  constructor(account) {
    this.#account = account;
    this.#draw();
  }

  #draw() {
    const { username, email, role, disabledAt } = this.#account;
    fill(
      this.element,
      el(
        'p',
        { class: 'entry-title' },
        username,
        this.#isOwn && el('span', { class: 'tag' }, account.you),
        role === 'administrator' && el('span', { class: 'tag' }, roles.administrator),
        disabledAt && el('span', { class: 'tag' }, account.disabled),
      ),
      el('p', {}, email),
      el('p', { class: 'remark' }, detailLine(this.#details())),
      el(
        'button',
        { type: 'button', class: 'entry-action', 'aria-expanded': String(this.#open), onclick: () => this.#toggle() },
        account.change,
        aside(account.changeWhom(username)),
      ),
      this.#open && this.#actions(),
    );
  }

  get #isOwn() {
    return this.#account.id === session.user?.id;
  }

  #details() {
    const { storage, lastSeenOn, createdAt, sessions, secondFactor, disabledAt } = this.#account;
    return [
      storageText(storage),
      disabledAt ? account.disabledOn(dateText(disabledAt)) : lastSeenOn ? account.seenOn(dateText(`${lastSeenOn}T12:00:00Z`)) : account.notSeen,
      account.devices(sessions),
      secondFactor ? account.secondFactor : account.noSecondFactor,
      account.joinedOn(dateText(createdAt)),
    ];
  }

  #toggle() {
    if (this.#open) return this.#close();
    if (AccountEntry.#opened) AccountEntry.#opened.#fold();
    AccountEntry.#opened = this;
    this.#open = true;
    this.#draw();
    this.element.querySelector('button')?.focus();
  }

  #fold() {
    this.#open = false;
    this.#draw();
  }

  #close() {
    this.#fold();
    this.element.querySelector('button')?.focus();
  }

  #actions() {
    const { username, role, secondFactor, disabledAt } = this.#account;
    const other = role === 'administrator' ? 'member' : 'administrator';
    return el(
      'div',
      { class: 'entry-question', role: 'group', 'aria-label': account.changeOf(username) },
      el(
        'button',
        { type: 'button', onclick: () => this.#change({ role: /** @type {Role} */ (other) }) },
        other === 'administrator' ? account.makeAdministrator : account.makeMember,
      ),
      el('button', { type: 'button', onclick: () => this.#disable(!disabledAt) }, disabledAt ? account.enable : account.disable),
      el('button', { type: 'button', onclick: () => this.#askForQuota() }, account.setLimit),
      !this.#isOwn && el('button', { type: 'button', onclick: () => this.#giveCode() }, account.giveCode),
      !this.#isOwn && secondFactor && el('button', { type: 'button', onclick: () => this.#removeFactor() }, account.removeFactor),
      !this.#isOwn && el('button', { type: 'button', class: 'grave', onclick: () => this.#erase() }, account.erase),
    );
  }

  /** @param {boolean} disabled */
  async #disable(disabled) {
    const { username } = this.#account;
    if (!disabled || (await sureToDisable(username))) await this.#change({ disabled });
  }

  /** @param {{ role?: Role, disabled?: boolean }} change */
  async #change(change) {
    try {
      await this.#send(change);
    } catch (error) {
      notices.show({ text: account.notChanged(explain(error)), grave: true });
    }
  }

  /** @param {Parameters<typeof admin.change>[1]} change */
  async #send(change) {
    this.#account = await admin.change(this.#account.id, change);
    this.#close();
    // Somebody who is no administrator any more sees that at once.
    if (this.#isOwn) await session.refreshUser();
  }

  #askForQuota() {
    const box = quotaForm(this.#account.quota, (quota) => this.#send({ quota }));
    this.element.querySelector('.entry-question')?.replaceWith(box);
    box.querySelector('input')?.focus();
  }

  /** For somebody who has lost the password, and proves in another way who they are. */
  async #giveCode() {
    const { id, username } = this.#account;
    if (!(await sureToGiveCode(username))) return;
    try {
      const { path, link } = await admin.resetCode(id);
      const box = shownOnce({
        title: resetLink.title(username),
        text: resetLink.text,
        label: resetLink.label,
        secret: link ?? location.origin + path,
        done: () => this.#close(),
      });
      this.element.querySelector('.entry-question')?.remove();
      this.element.append(box);
      box.querySelector('h2')?.focus();
    } catch (error) {
      notices.show({ text: account.noCode(explain(error)), grave: true });
    }
  }

  /** For somebody who has lost the phone and the recovery codes. */
  async #removeFactor() {
    const { id, username } = this.#account;
    if (!(await sureToRemoveFactor(username))) return;
    try {
      await admin.removeFactors(id);
      this.#account = { ...this.#account, secondFactor: false };
      this.#close();
    } catch (error) {
      notices.show({ text: account.nothingRemoved(explain(error)), grave: true });
    }
  }

  async #erase() {
    const { id, username, storage } = this.#account;
    if (!(await sureToErase(username, storage.images))) return;
    try {
      const record = await admin.erase(id);
      const save = el('button', { type: 'button', onclick: () => saveJson(record, 'darkslide-account-deletion.json') }, account.saveRecord);
      fill(this.element, el('p', { class: 'entry-title' }, account.erased(username)), save);
      save.focus();
    } catch (error) {
      notices.show({ text: account.notErased(username, explain(error)), grave: true });
    }
  }
}
