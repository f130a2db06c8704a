import { el, fill, icon } from '../lib/dom.js';
import { View } from '../lib/view.js';
import { router } from '../routes.js';
import { deletions } from '../state/deletions.js';
import { notices } from '../state/notices.js';
import { session } from '../state/session.js';
import { explain } from '../api/problem.js';
import { pickFiles, pickFolder, takePhoto } from './file-picker.js';
import { uploading } from './upload-door.js';

/** The wordmark, and what a signed-in person can do from everywhere. */
export class TopBar extends View {
  render() {
    this.listen(session, 'change', () => this.#fill());
    this.#fill();
  }

  #fill() {
    fill(this, el('header', { class: 'bar' }, wordmark(), session.user && this.#tools(session.user.username)));
  }

  /** @param {string} username */
  #tools(username) {
    return el(
      'nav',
      { class: 'bar-tools', 'aria-label': 'Account and photos' },
      tool('folder', 'Add a folder', pickFolder, 'from-wide'),
      tool('camera', 'Take a photo', takePhoto, 'from-touch'),
      tool('add', 'Add photos', pickFiles, 'tool-main'),
      el('a', { class: 'tool', href: '/settings/account', title: 'Account' }, icon('person'), label(username, 'Account: ')),
      tool('leave', 'Sign out', () => this.#signOut()),
    );
  }

  async #signOut() {
    if (uploading() && !confirm('Photos are still being sent. Those not sent yet will not be added. Sign out?')) return;
    try {
      await deletions.flush();
      await session.signOut();
      router.go('/sign-in', { replace: true });
    } catch (error) {
      notices.show({ text: `You are still signed in. ${explain(error)}`, grave: true });
    }
  }
}

export const wordmark = () =>
  el('a', { class: 'wordmark', href: '/', 'aria-label': 'Darkslide, to your photos' }, icon('mark', 'mark'), el('span', {}, 'Darkslide'));

/**
 * @param {string} picture
 * @param {string} name
 * @param {() => void} act
 * @param {string} [extra]
 */
function tool(picture, name, act, extra = '') {
  return el('button', { class: `tool ${extra}`, type: 'button', title: name, onclick: act }, icon(picture), label(name));
}

/**
 * Seen where there is room; read aloud always.
 *
 * @param {string} text
 * @param {string} [unseen]
 */
const label = (text, unseen) => el('span', { class: 'tool-label' }, unseen && el('span', { class: 'unseen' }, unseen), text);

customElements.define('top-bar', TopBar);
