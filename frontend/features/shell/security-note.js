import { el, fill, focusMain } from '../../lib/dom.js';
import { momentText } from '../../lib/format.js';
import { isKnown } from '../../lib/known.js';
import { style } from '../../lib/style.js';
import { common } from '../../lib/texts.js';
import { View } from '../../lib/view.js';
import { session } from '../session/session.js';
import { texts } from './texts.js';

await style('/features/shell/security-note.css');

/** What the service noticed, by its kind. @type {Record<string, (at: string, device: string) => string>} */
const noticed = texts.noticed;

/** Shows what the service noticed while the user was away. It stays until they dismiss it, without a time limit. */
export class SecurityNote extends View {
  render() {
    this.listen(session, 'notices', () => this.#fill());
    this.#fill();
  }

  #fill() {
    const notices = session.notices.filter(({ kind }) => isKnown(noticed, kind));
    fill(
      this,
      notices.length > 0 &&
        el(
          'section',
          { 'aria-label': texts.securityNote.label, role: 'status' },
          notices.map(({ kind, at, device }) => el('p', {}, noticed[kind](momentText(at), device))),
          el(
            'div',
            { class: 'security-note-tools' },
            el('a', { href: '/settings/security' }, texts.securityNote.more),
            el('button', { type: 'button', class: 'quiet', onclick: () => this.#dismiss() }, common.dismiss),
          ),
        ),
    );
  }

  #dismiss() {
    session.dismissNotices();
    focusMain();
  }
}

customElements.define('security-note', SecurityNote);
