import { aside, el, fill, icon, set } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { router } from '../../lib/router.js';
import { withPart } from '../notices/notices.js';
import { session } from '../session/session.js';
import { common } from '../../lib/texts.js';

/** Where one can go from everywhere; `within` are the addresses that belong to a place besides its own. */
const PLACES = [
  { path: '/', name: common.bar.photos, symbol: 'photos', within: /^\/photo\// },
  { path: '/search', name: common.bar.search, symbol: 'search', within: /^\/search\// },
  { path: '/favourites', name: common.bar.favourites, symbol: 'heart', within: /^\/favourites\// },
  { path: '/album', name: common.bar.albums, symbol: 'album', within: /^\/album\// },
  // A phone has room for five: there the search leads to the tags and to the map.
  { path: '/tag', name: common.bar.tags, symbol: 'tag', within: /^\/tag\// },
  { path: '/map', name: common.bar.map, symbol: 'map', within: null },
  { path: '/trash', name: common.bar.trash, symbol: 'bin', within: null },
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
    fill(this, el('header', { class: 'bar' }, wordmark(), this.#isMembers && ways(), session.user && this.#tools(session.user.username)));
    if (focused) this.querySelector('a')?.focus();
    this.#mark();
  }

  /** While a session is being restored its places are there already: they take room beside the page. */
  get #isMembers() {
    return session.user !== null || (session.status === 'unknown' && session.likely);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const typing = event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
    if (event.key === '?' && session.user && !typing) void tellShortcuts(event);
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
      menuButton('add', { class: 'main add', title: common.bar.addPhotos }, icon('add'), common.bar.add),
      menuButton('account', { class: 'tool account', title: common.bar.account }, ...account(username)),
    );
  }

  /** Redraws the name alone: a button beside it may have the focus. */
  #name() {
    this.querySelector('.account')?.replaceChildren(...account(session.user?.username ?? ''));
  }
}

export const wordmark = () => el('a', { class: 'wordmark', href: '/', 'aria-label': common.bar.home }, icon('mark', 'mark'), el('span', {}, 'Darkslide'));

const ways = () =>
  el(
    'nav',
    { class: 'ways', 'aria-label': common.bar.places },
    PLACES.map(({ path, name, symbol }) => el('a', { class: 'way', href: path, title: name }, icon(symbol), el('span', {}, name))),
  );

/**
 * A button whose menu is loaded when somebody is about to use it.
 *
 * @param {'add' | 'account'} name of the menu
 * @param {import('../../lib/dom.js').Attributes} attributes
 * @param {...import('../../lib/dom.js').Child} content
 */
function menuButton(name, attributes, ...content) {
  const button = el('button', { type: 'button', 'aria-haspopup': 'menu', 'aria-expanded': 'false', ...attributes }, ...content);
  /** @type {Promise<{ open: () => void }> | null} */
  let menu = null;
  const load = () => {
    menu ??= import('./bar-menus.js').then(({ giveBarMenu }) => giveBarMenu(button, name));
    return menu.catch((error) => {
      menu = null;
      throw error;
    });
  };
  for (const type of ['pointerenter', 'focus']) button.addEventListener(type, () => void load().catch(() => {}));
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || button.popoverTargetElement) return;
    event.preventDefault();
    button.click();
  });
  button.addEventListener('click', () => {
    if (button.popoverTargetElement) return; // The browser opens it by itself.
    void withPart(load(), ({ open }) => open());
  });
  return button;
}

/** @param {KeyboardEvent} event */
function tellShortcuts(event) {
  const parts = Promise.all([import('../../lib/shortcuts.js'), import('../../ui/shortcuts-dialog.js')]);
  return withPart(parts, ([{ actOf, PAGE_KEYS }, { showShortcuts }]) => {
    if (actOf(PAGE_KEYS, event) === 'tell') showShortcuts();
  });
}

/** @param {string} username */
const account = (username) => [
  el('span', { class: 'initial', 'aria-hidden': 'true' }, [...username][0]?.toUpperCase()),
  el('span', { class: 'tool-label' }, aside(common.bar.accountOf), username),
];

customElements.define('top-bar', TopBar);
