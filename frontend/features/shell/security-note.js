import { el, fill, focusMain } from '../../lib/dom.js';
import { momentText } from '../../lib/format.js';
import { style } from '../../lib/style.js';
import { View } from '../../lib/view.js';
import { session } from '../session/session.js';

await style('/features/shell/security-note.css');

/** @type {Map<string, (at: string, device: string) => string>} */
const TEXTS = new Map([
  [
    'refresh-token-reused',
    (at, device) =>
      `On ${at} Darkslide signed out ${device}, because an old sign-in of that device was used a second time. ` +
      'A browser that was restored from a backup does that; so does somebody who copied it. If you cannot explain it, change your password.',
  ],
  [
    'reset-code-issued',
    (at) =>
      `On ${at} whoever runs this Darkslide, or an administrator, made a code that sets a new password for you. ` +
      'If you did not ask for one, ask them what it was for: whoever has it can sign in as you.',
  ],
  [
    'password-reset',
    (at, device) =>
      `On ${at} your password was reset with a code, from ${device}, and all devices were signed out. ` +
      'If that was not you, somebody else could see your photos: set another password, and look through your access tokens.',
  ],
  [
    'second-factor-reset',
    (at) =>
      `On ${at} whoever runs this Darkslide, or an administrator, removed your second factor. Your password alone is enough to sign in now. ` +
      'Set up an app again; if you did not ask for this, ask them what it was for, and change your password.',
  ],
  [
    'second-factor-failed',
    (at, device) => `On ${at} somebody gave your password on ${device}, and then a wrong code. If that was not you, they know your password: change it.`,
  ],
  [
    'identity-connected',
    (at, device) =>
      `On ${at} a sign-in through the provider was connected to your account, on ${device}. It opens your account without your password. ` +
      'If that was not you, disconnect it, and change your password.',
  ],
  [
    'identity-disconnected',
    (at, device) => `On ${at} a sign-in through the provider was disconnected from your account, on ${device}. If that was not you, change your password.`,
  ],
  [
    'recovery-code-used',
    (at, device) => `On ${at} one of your recovery codes was used on ${device}. If that was not you, change your password and make new codes.`,
  ],
]);

/** Shows what the service noticed while the user was away. It stays until they dismiss it, without a time limit. */
export class SecurityNote extends View {
  render() {
    this.listen(session, 'notices', () => this.#fill());
    this.#fill();
  }

  #fill() {
    const notices = session.notices.filter(({ kind }) => TEXTS.has(kind));
    fill(
      this,
      notices.length > 0 &&
        el(
          'section',
          { 'aria-label': 'About your account', role: 'status' },
          notices.map(({ kind, at, device }) => el('p', {}, TEXTS.get(kind)?.(momentText(at), device) ?? '')),
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

customElements.define('security-note', SecurityNote);
