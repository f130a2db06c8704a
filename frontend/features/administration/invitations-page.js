/** @import { PageParts } from '../shell/page.js' */
/** @import { InvitationView, Link } from '../../api/types.js' */
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { settingsPart } from '../settings/settings-frame.js';
import { shownOnce } from '../settings/shown-once.js';
import { administrationFrame } from './administration-frame.js';
import { invitationForm } from './invitation-form.js';
import { InvitationList } from './invitation-list.js';
import { texts } from './texts.js';

const { invitationLink, invitations } = texts;

/** @implements {PageParts} */
export class InvitationsPage extends View {
  title = texts.sections.invitations;
  #list = new InvitationList();
  #new = el('div');

  render() {
    fill(
      this,
      administrationFrame(
        this.title,
        el('p', {}, invitations.introduction),
        this.#new,
        settingsPart(
          invitations.make,
          invitationForm((made) => this.#show(made)),
        ),
        settingsPart(invitations.open, this.#list),
      ),
    );
  }

  /** @param {InvitationView & Link} made */
  async #show(made) {
    fill(
      this.#new,
      shownOnce({
        title: made.note ? invitationLink.titleFor(made.note) : invitationLink.title,
        text: invitationLink.text,
        label: invitationLink.label,
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
