import { explain } from '../../api/problem.js';
import { el, fill, icon, set } from '../../lib/dom.js';
import { actOf, PAGE_KEYS } from '../../lib/shortcuts.js';
import { View } from '../../lib/view.js';
import { router } from '../../navigation.js';
import { notices } from '../notices/notices.js';
import { session } from '../session/session.js';
import { pickFiles, pickFolder, takePhoto } from '../uploads/file-picker.js';
import { isUploading } from '../uploads/lazy-uploads.js';

/** Where one can go from everywhere; `within` are the addresses that belong to a place besides its own. */
const PLACES = [
  { path: '/', name: 'Photos', symbol: 'photos', within: /^\/photo\// },
  { path: '/search', name: 'Search', symbol: 'search', within: /^\/search\// },
  { path: '/favourites', name: 'Favourites', symbol: 'heart', within: /^\/favourites\// },
  { path: '/album', name: 'Albums', symbol: 'album', within: /^\/album\// },
  // A phone has room for five: there the search leads to the tags.
  { path: '/tag', name: 'Tags', symbol: 'tag', within: /^\/tag\// },
  { path: '/trash', name: 'Trash', symbol: 'bin', within: null },
];

/** The wordmark, and what a signed-in user can do on every page. */
export class TopBar extends View {
  render() {
    this.listen(session, 'change', () => this.#fill());
    this.listen(session, 'user', () => this.#name());
    this.listen(router, 'change', () => this.#mark());
    this.listen(document, 'keydown', (event) => this.#key(event));
    this.#fill();
  }

  #fill() {
    const focused = this.contains(document.activeElement);
    fill(this, el('header', { class: 'bar' }, wordmark(), session.user && [ways(), this.#tools(session.user.username)]));
    if (focused) this.querySelector('a')?.focus();
    this.#mark();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const typing = event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
    if (!session.user || typing || actOf(PAGE_KEYS, event) !== 'tell') return;
    event.preventDefault();
    void import('../../ui/shortcuts-dialog.js').then(({ showShortcuts }) => showShortcuts()).catch(() => {});
  }

  /** Marks the place where the user is. */
  #mark() {
    const path = router.place?.url.pathname ?? '';
    for (const place of PLACES) {
      const current = place.path === path ? 'page' : place.within?.test(path) && 'true';
      const way = this.querySelector(`.way[href="${place.path}"]`);
      if (way) set(way, { 'aria-current': current });
    }
  }

  /** @param {string} username */
  #tools(username) {
    return el(
      'div',
      { class: 'bar-tools' },
      tool('folder', 'Add a folder', pickFolder, 'from-wide'),
      tool('camera', 'Take a photo', takePhoto, 'from-touch'),
      tool('add', 'Add photos', pickFiles, 'tool-main'),
      tool('leave', 'Sign out', () => this.#signOut()),
      // Last: "Delete" of the selection lies over it, and a second click must not sign out.
      el('a', { class: 'tool account', href: '/settings/account', title: 'Account' }, account(username)),
    );
  }

  /** Redraws the name alone: a button beside it may have the focus. */
  #name() {
    this.querySelector('.account')?.replaceChildren(...account(session.user?.username ?? ''));
  }

  async #signOut() {
    if (isUploading() && !confirm('Photos are still being sent. Those not sent yet will not be added. Sign out?')) return;
    try {
      await session.signOut();
      router.go('/sign-in', { replace: true });
    } catch (error) {
      notices.show({ text: `You are still signed in. ${explain(error)}`, grave: true });
    }
  }
}

export const wordmark = () =>
  el('a', { class: 'wordmark', href: '/', 'aria-label': 'Darkslide, to your photos' }, icon('mark', 'mark'), el('span', {}, 'Darkslide'));

const ways = () =>
  el(
    'nav',
    { class: 'ways', 'aria-label': 'Places' },
    PLACES.map(({ path, name, symbol }) => el('a', { class: 'way', href: path, title: name }, icon(symbol), el('span', {}, name))),
  );

/**
 * @param {string} symbol
 * @param {string} name
 * @param {() => void} act
 * @param {string} [extra]
 */
function tool(symbol, name, act, extra = '') {
  return el('button', { class: `tool ${extra}`, type: 'button', title: name, onclick: act }, icon(symbol), label(name));
}

/** @param {string} username */
const account = (username) => [icon('person'), label(username, 'Account: ')];

/**
 * A label that is visible where there is room, and always read aloud.
 *
 * @param {string} text
 * @param {string} [unseen]
 */
const label = (text, unseen) => el('span', { class: 'tool-label' }, unseen && el('span', { class: 'unseen' }, unseen), text);

customElements.define('top-bar', TopBar);
