/** @import { AlbumInvitation } from '../../api/types.js' */
import { explain, Problem } from '../../api/problem.js';
import { el, fill } from '../../lib/dom.js';
import { style } from '../../lib/style.js';
import { View } from '../../lib/view.js';
import { router } from '../../lib/router.js';
import { notices } from '../notices/notices.js';
import { invitations } from './invitations.js';
import { texts } from './texts.js';

await style('/features/members/members.css');

const { invitation } = texts;

/** The invitations that the user has not answered. Event: `accepted`. */
export class InvitationsNote extends View {
  render() {
    this.listen(invitations, 'change', () => this.#draw());
    this.#draw();
  }

  #draw() {
    const focused = this.contains(document.activeElement);
    const { list } = invitations;
    fill(
      this,
      list.length > 0 &&
        el(
          'section',
          { class: 'invitations', 'aria-label': invitation.label },
          list.map((one) => this.#entry(one)),
        ),
    );
    if (focused) /** @type {HTMLElement | null | undefined} */ (this.querySelector('button') ?? this.closest('main')?.querySelector('h1'))?.focus();
  }

  /** @param {AlbumInvitation} one */
  #entry(one) {
    const { album, owner, role } = one;
    return el(
      'div',
      { class: 'invitation', role: 'group', 'aria-label': album.name },
      el('div', { class: 'invitation-told' }, el('p', {}, invitation.text(owner.username, album.name)), el('p', { class: 'remark' }, invitation.roles[role])),
      el(
        'div',
        { class: 'invitation-ways' },
        el('button', { type: 'button', class: 'main', onclick: () => void this.#accept(one) }, invitation.accept),
        el('button', { type: 'button', class: 'quiet', onclick: () => void this.#decline(one) }, invitation.decline),
      ),
    );
  }

  /** @param {AlbumInvitation} one */
  async #accept(one) {
    const { name } = one.album;
    try {
      const album = await invitations.accept(one);
      notices.show({ text: invitation.accepted(name), seconds: 10, action: { label: invitation.open, run: () => router.go(`/album/${album}`) } });
      this.dispatchEvent(new Event('accepted'));
    } catch (error) {
      await this.#fail(invitation.notAccepted, error);
    }
  }

  /** @param {AlbumInvitation} one */
  async #decline(one) {
    try {
      await invitations.decline(one);
      notices.show({ text: invitation.declined(one.album.name) });
    } catch (error) {
      await this.#fail(invitation.notDeclined, error);
    }
  }

  /**
   * @param {(why: string) => string} text
   * @param {unknown} error
   */
  async #fail(text, error) {
    const over = error instanceof Problem && error.status === 404;
    notices.show({ text: text(over ? invitation.over : explain(error)), grave: true, seconds: 12 });
    if (over) await invitations.look().catch(() => {}); // The page asks again when it is opened.
  }
}

customElements.define('invitations-note', InvitationsNote);
