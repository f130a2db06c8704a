import { el, fill, focusMain } from '../../lib/dom.js';
import { momentText } from '../../lib/format.js';
import { style } from '../../lib/style.js';
import { View } from '../../lib/view.js';
import { session } from '../session/session.js';

await style('/features/shell/security-note.css');

/** Shows what the service noticed while the user was away. It stays until they dismiss it, without a time limit. */
export class SecurityNote extends View {
  render() {
    this.listen(session, 'notices', () => this.#fill());
    this.#fill();
  }

  #fill() {
    const notices = session.notices.filter(({ kind }) => kind === 'refresh-token-reused');
    fill(
      this,
      notices.length > 0 &&
        el(
          'section',
          { 'aria-label': 'About your account', role: 'status' },
          notices.map(({ at, device }) => el('p', {}, text(at, device))),
          el(
            'div',
            { class: 'security-note-tools' },
            el('a', { href: '/settings/security' }, 'See devices and activity'),
            el('button', { type: 'button', class: 'quiet', onclick: () => this.#dismiss() }, 'Dismiss'),
          ),
        ),
    );
  }

  #dismiss() {
    session.dismissNotices();
    focusMain();
  }
}

/**
 * @param {string} at
 * @param {string} device
 */
const text = (at, device) =>
  `On ${momentText(at)} Darkslide signed out ${device}, because an old sign-in of that device was used a second time. ` +
  'A browser that was restored from a backup does that; so does somebody who copied it. If you cannot explain it, change your password.';

customElements.define('security-note', SecurityNote);
