/** @import { InvitationView } from '../../api/types.js' */
import * as admin from '../../api/admin.js';
import { explain, unlessGone } from '../../api/problem.js';
import { aside, el, fill } from '../../lib/dom.js';
import { bytesText, dateText } from '../../lib/format.js';
import { inOrder } from '../../lib/in-order.js';
import { common } from '../../lib/texts.js';
import { View } from '../../lib/view.js';
import { notices } from '../notices/notices.js';
import { detailLine } from '../settings/descriptions.js';
import { focusNear, loadSection } from '../../ui/load-section.js';
import { texts } from './texts.js';

const { invitations, roles } = texts;

/** The invitations that nobody has used yet, each with a button to revoke it. */
export class InvitationList extends View {
  /** @type {InvitationView[]} */
  #open = [];
  #body = el('div', { class: 'part' });
  #news = el('p', { class: 'form-done', role: 'status' });

  render() {
    fill(this, this.#body, this.#news);
    void loadSection(this.#body, () => this.load());
  }

  /** Reloads the list, for example after one was made. */
  load = inOrder(admin.invitations, (all) => {
    this.#open = all;
    this.#draw();
  });

  #draw() {
    const rows = this.#open.map((invitation) => this.#row(invitation));
    fill(this.#body, rows.length ? el('ul', { class: 'entries', role: 'list' }, rows) : el('p', { class: 'remark' }, invitations.none));
  }

  /** @param {InvitationView} invitation */
  #row(invitation) {
    const { role } = invitation;
    return el(
      'li',
      {},
      el('p', { class: 'entry-title' }, nameOf(invitation), role === 'administrator' && el('span', { class: 'tag' }, roles.administrator)),
      el('p', { class: 'remark' }, detailLine(details(invitation))),
      el(
        'button',
        { type: 'button', class: 'entry-action', onclick: () => this.#revoke(invitation) },
        invitations.revoke,
        aside(invitations.revokeOf(nameOf(invitation))),
      ),
    );
  }

  /** @param {InvitationView} invitation */
  async #revoke(invitation) {
    try {
      await admin.revoke(invitation.id).catch(unlessGone);
      this.#open = this.#open.filter((other) => other !== invitation);
      this.#news.textContent = invitations.revoked;
      this.#draw();
      focusNear(this.#body);
    } catch (error) {
      notices.show({ text: invitations.notRevoked(explain(error)), grave: true });
    }
  }
}

/** @param {InvitationView} invitation */
const nameOf = ({ note }) => note ?? invitations.somebody;

/** @param {InvitationView} invitation */
const details = ({ createdAt, expiresAt, quota: { images, bytes } }) => [
  invitations.madeOn(dateText(createdAt)),
  invitations.goodUntil(dateText(expiresAt)),
  images !== null && invitations.atMost(common.photos(images)),
  bytes !== null && invitations.atMost(bytesText(bytes)),
];

customElements.define('invitation-list', InvitationList);
