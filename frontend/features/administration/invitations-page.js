/** @import { PageParts } from '../shell/page.js' */
/** @import { InvitationView, Link } from '../../api/types.js' */
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { settingsPart } from '../settings/settings-frame.js';
import { shownOnce } from '../settings/shown-once.js';
import { administrationFrame } from './administration-frame.js';
import { invitationForm } from './invitation-form.js';
import { InvitationList } from './invitation-list.js';

/** @implements {PageParts} */
export class InvitationsPage extends View {
  title = 'Invitations';
  #list = new InvitationList();
  #new = el('div');

  render() {
    fill(
      this,
      administrationFrame(
        this.title,
        el('p', {}, 'An invitation is a link with which one person can create an account, once. Send it in a way that nobody else reads.'),
        this.#new,
        settingsPart(
          'Invite somebody',
          invitationForm((made) => this.#show(made)),
        ),
        settingsPart('Open invitations', this.#list),
      ),
    );
  }

  /** @param {InvitationView & Link} made */
  async #show(made) {
    fill(
      this.#new,
      shownOnce({
        title: made.note ? `The link for ${made.note}` : 'The link',
        text: 'Copy it now and send it. It is shown only this once; if it is lost, revoke the invitation and make another.',
        label: 'Invitation link',
        secret: made.link ?? location.origin + made.path,
        done: () => {
          fill(this.#new);
          this.querySelector('h1')?.focus();
        },
      }),
    );
    const heading = this.#new.querySelector('h2');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'center' });
    await this.#list.load().catch(() => {
      // The list stays as it was; the link is on the screen.
    });
  }
}

customElements.define('invitations-page', InvitationsPage);
