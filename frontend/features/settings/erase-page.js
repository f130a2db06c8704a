/** @import { PageParts } from '../shell/page.js' */
/** @import { DeletionRecord } from '../../api/types.js' */
import { Problem } from '../../api/problem.js';
import { reauthenticate } from '../../api/reauthentication.js';
import * as users from '../../api/users.js';
import { el, fill } from '../../lib/dom.js';
import { bytesText, countText, dateText } from '../../lib/format.js';
import { saveJson } from '../../lib/save.js';
import { View } from '../../lib/view.js';
import { form } from '../../ui/form.js';
import { session } from '../session/session.js';
import { settingsFrame } from './settings-frame.js';

/** @implements {PageParts} */
export class ErasePage extends View {
  title = 'Erase';
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
        el('p', {}, `This ends the account of ${user.username}. It happens at once, and nobody can undo it: neither you nor whoever runs this Darkslide.`),
        el('h2', {}, 'What will be gone'),
        el(
          'ul',
          {},
          this.#photos,
          el('li', {}, 'The keys that open them. What is left of their files here is noise from then on.'),
          el('li', {}, 'Your user name, e-mail and password, second factors, every device that is signed in, and every access token.'),
        ),
        el('h2', {}, 'What will be left'),
        el(
          'ul',
          {},
          el('li', {}, 'What you have downloaded. ', el('a', { href: '/settings/export' }, 'Download everything first'), ' if you want to keep it.'),
          el('li', {}, 'Backups that were made before: they still hold the locked keys until they are overwritten. The record that you get says until when.'),
        ),
        form({ submit: 'Erase account', busy: 'Erasing', grave: true, fields: [], send: () => this.#erase(user.username) }),
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
    this.#photos.textContent = `Your photos (${countText(images, 'photo')}, ${bytesText(bytes)}), those in the trash included.`;
  }

  /**
   * The password is always asked for this, however fresh the sign-in is.
   *
   * @param {string} username
   */
  async #erase(username) {
    await reauthenticate({
      reason: `This erases the account of ${username} with all its photos, for good.`,
      action: 'Erase for good',
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
    el('h1', { tabindex: -1 }, 'It is not known whether your account is erased'),
    el(
      'p',
      {},
      'Darkslide was asked to erase it, but no answer came. Either nothing has happened and your photos are all there, or everything is gone for good.',
    ),
    el(
      'p',
      {},
      'To find out, sign in again. If your password does not work any more, the account is erased. If it works, nothing was erased, and you can ask for it once more.',
    ),
    el('p', {}, el('a', { href: '/sign-in' }, 'Go to sign-in')),
  );
}

/** @param {DeletionRecord | null} record */
const parted = (record) =>
  el(
    'div',
    { class: 'text-page' },
    el('h1', { tabindex: -1 }, 'Your account is erased'),
    el('p', {}, 'The keys of your photos are destroyed. What is left of their files here is noise from now on.'),
    record?.backupsExpireAt &&
      el(
        'p',
        {},
        `A backup that was made before still holds the locked keys until it is overwritten, which is on ${dateText(record.backupsExpireAt)} at the latest. The deletion record says so, signed by this Darkslide.`,
      ),
    record && el('p', {}, 'It is shown only now. Save it if you may need to prove the deletion.'),
    record && el('button', { type: 'button', class: 'main', onclick: () => saveJson(record, 'darkslide-account-deletion.json') }, 'Save the deletion record'),
    el('p', {}, el('a', { href: '/sign-in' }, 'Leave this page')),
  );

customElements.define('erase-page', ErasePage);
