/** @import { PageParts } from '../shell/page.js' */
/** @import { DeletionRecord } from '../../api/types.js' */
import { Problem } from '../../api/problem.js';
import { reauthenticate } from '../../api/client.js';
import * as users from '../../api/users.js';
import { el, fill } from '../../lib/dom.js';
import { bytesText, dateText } from '../../lib/format.js';
import { phrase } from '../../lib/phrase.js';
import { saveJson } from '../../lib/save.js';
import { common } from '../../lib/texts.js';
import { View } from '../../lib/view.js';
import { form } from '../../ui/form.js';
import { session } from '../session/session.js';
import { settingsFrame } from './settings-frame.js';
import { texts } from './texts.js';

/** @implements {PageParts} */
export class ErasePage extends View {
  title = texts.sections.erase;
  /** The account is gone, and this page says so: it may stay without a session. */
  parting = false;
  #photos = el('li');

  render() {
    const { user } = session;
    if (!user) return;
    fill(
      this,
      settingsFrame(
        this.title,
        el('p', {}, texts.erase.about(user.username)),
        el('h2', {}, texts.erase.goneTitle),
        el('ul', {}, this.#photos, el('li', {}, texts.erase.keys), el('li', {}, texts.erase.person)),
        el('h2', {}, texts.erase.leftTitle),
        el(
          'ul',
          {},
          el('li', {}, phrase(texts.erase.downloads, { link: el('a', { href: '/settings/export' }, texts.erase.download) })),
          el('li', {}, texts.erase.backups),
        ),
        form({ submit: texts.erase.submit, busy: texts.erase.busy, grave: true, fields: [], send: () => this.#erase(user.username) }),
      ),
    );
    this.#count();
    this.listen(session, 'user', () => this.#count());
    session.refreshUser().catch(() => {
      // The figures of the last sign-in are already shown.
    });
  }

  #count() {
    const { images, bytes } = session.user?.storage ?? { images: 0, bytes: 0 };
    this.#photos.textContent = texts.erase.photos(common.photos(images), bytesText(bytes));
  }

  /**
   * The password is always asked for this, however fresh the sign-in is.
   *
   * @param {string} username
   */
  async #erase(username) {
    await reauthenticate({
      reason: texts.erase.reason(username),
      action: texts.erase.forGood,
      grave: true,
    });
    const last = await users.erase().then(parted, unanswered);
    this.parting = true;
    fill(this, last);
    this.querySelector('h1')?.focus();
    session.end('erased');
  }
}

/**
 * The request may have arrived nevertheless, so the form must not simply be sent again.
 *
 * @param {unknown} error
 */
function unanswered(error) {
  if (!(error instanceof Problem && error.unreached)) throw error;
  return el(
    'div',
    { class: 'text-page' },
    el('h1', { tabindex: -1 }, texts.erased.unknown),
    el('p', {}, texts.erased.noAnswer),
    el('p', {}, texts.erased.findOut),
    el('p', {}, el('a', { href: '/sign-in' }, texts.erased.signIn)),
  );
}

/** @param {DeletionRecord | null} record */
const parted = (record) =>
  el(
    'div',
    { class: 'text-page' },
    el('h1', { tabindex: -1 }, texts.erased.title),
    el('p', {}, texts.erased.noise),
    record?.backupsExpireAt && el('p', {}, texts.erased.backups(dateText(record.backupsExpireAt))),
    record && el('p', {}, texts.erased.saveNow),
    record && el('button', { type: 'button', class: 'main', onclick: () => saveJson(record, 'darkslide-account-deletion.json') }, texts.erased.save),
    el('p', {}, el('a', { href: '/sign-in' }, texts.erased.leave)),
  );

customElements.define('erase-page', ErasePage);
