/** @import { Page } from './page.js' */
import { connection } from '../../api/connection.js';
import { explain, Problem } from '../../api/problem.js';
import { el, fill } from '../../lib/dom.js';
import { View } from '../../lib/view.js';
import { router, wished } from '../../lib/router.js';
import { errorNote } from '../../ui/error-note.js';
import { notices } from '../notices/notices.js';
import { session } from '../session/session.js';
import { common } from '../../lib/texts.js';

/** These must not be reachable while a page covers everything. */
const INERT_WHILE_COVERED = 'top-bar, upload-tray, offline-note, security-note, damaged-note';

/**
 * Shows the page of the present address, and another one over it where the route says so. Event: `seen`, when what is first in sight
 * on a page is shown, or cannot be.
 */
export class PageOutlet extends View {
  /** @type {Page | null} */
  #base = null;
  /** What the page at the bottom is about, where several are alike. */
  #subject = '';
  /** The page that lies over it. @type {Page | null} */
  #over = null;
  /** The image last seen in the viewer, for the gallery to come back to. */
  #seen = '';
  /** At the start the focus stays where the browser has put it. */
  #first = true;
  /** Tries again what failed. @type {(() => void) | null} */
  #again = null;

  render() {
    this.listen(router, 'change', () => this.#turn());
    this.listen(session, 'change', () => this.#turn());
  }

  /**
   * @param {unknown} error
   * @param {() => void} [again] what is tried by itself; whoever wants it loads the page anew
   */
  fail(error, again = () => void this.#turn()) {
    this.#base = null;
    this.#over = null;
    this.#again = again;
    const note = errorNote(common.outlet.noAnswer, error, () => location.reload(), again);
    fill(this, el('div', { class: 'text-page' }, el('h1', { class: 'unseen' }, 'Darkslide'), note));
    this.#announce();
  }

  #announce() {
    this.dispatchEvent(new Event('seen'));
  }

  /**
   * Called when the code of a page cannot be loaded: what would lie over the present page leaves it alone.
   *
   * @param {import('../../lib/router.js').Place} place
   */
  #stay({ route }) {
    const base = this.#base;
    const collection = base?.localName === route.over?.page ? base?.collection : null;
    if (!collection) {
      this.fail(new Problem(0));
      return connection.failed();
    }
    router.back(collection.path);
    notices.show({ text: common.outlet.photoNotOpened(explain(new Problem(0))), grave: true });
  }

  async #turn() {
    const { place } = router;
    if (!place) return;
    const { route, params, returning } = place;
    if (session.status === 'unknown') {
      // While the session is being restored, the code of the page can be loaded already.
      if (session.likely && route.for !== 'guest') loaded(route).catch(() => {});
      // Whoever goes elsewhere after that failed wants it tried once more.
      const again = this.#again;
      this.#again = null;
      return again?.();
    }
    if (this.#base?.parting && this.#base.localName === route.page) return;
    const elsewhere = this.#redirection(place);
    if (elsewhere) return router.go(elsewhere, { replace: true });
    try {
      await loaded(route);
    } catch {
      return void (place === router.place && this.#stay(place));
    }
    if (place !== router.place) return;
    const { base, turned } = this.#showBase(route.over ?? route, params);
    base.params = params;
    if (base.ready) {
      await base.ready;
      if (place !== router.place) return;
    }
    this.#showOver(base, route.over && base.collection ? route.page : null, params);
    if (!route.over && (turned || !returning)) this.#arrive(base, turned, returning);
    if (route.over || !base.seen) this.#announce();
    else void base.seen.then(() => this.#announce());
  }

  /** @param {import('../../lib/router.js').Place} place */
  #redirection({ route, url }) {
    if (route.for === 'member' && !session.user) {
      const wish = url.pathname + url.search;
      return wish === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(wish)}`;
    }
    return route.for === 'guest' && session.user ? wished(url) : null;
  }

  /**
   * @param {import('../../lib/router.js').Route} route
   * @param {Record<string, string>} params
   * @returns {{ base: Page, turned: boolean }}
   */
  #showBase({ page, path }, params) {
    const subject = [...path.matchAll(/:(\w+)/g)].map(([, name]) => params[name]).join('/');
    const present = this.#base;
    if (present && present.localName === page && this.#subject === subject) return { base: present, turned: false };
    const base = pageOf(page);
    this.#over = null;
    this.#base = base;
    this.#subject = subject;
    fill(this, base);
    return { base, turned: true };
  }

  /**
   * @param {Page} base
   * @param {string | null} name
   * @param {Record<string, string>} params
   */
  #showOver(base, name, params) {
    const before = this.#over;
    const uncover = name ? null : before?.leave?.();
    if (!name) {
      before?.remove();
      this.#over = null;
    } else if (before?.localName !== name) {
      this.#over = pageOf(name);
      this.#over.collection = base.collection;
      this.append(this.#over);
    }
    const covered = this.#over !== null;
    // The scrollbar goes while the page is covered; what lies behind keeps its width, so nothing in it moves.
    base.style.width = covered ? base.style.width || `${base.clientWidth}px` : '';
    document.documentElement.classList.toggle('covered', covered);
    for (const element of [base, ...document.querySelectorAll(INERT_WHILE_COVERED)]) /** @type {HTMLElement} */ (element).inert = covered;
    if (this.#over) {
      this.#over.params = params;
      this.#seen = params.id;
      if (!before) this.#over.focus();
    } else if (before) {
      document.title = titleOf(base);
      base.reveal?.(this.#seen);
      uncover?.();
    }
  }

  /**
   * @param {Page} base
   * @param {boolean} turned whether it is another page than before
   * @param {boolean} returning
   */
  #arrive(base, turned, returning) {
    document.title = titleOf(base);
    if (!this.#first && turned) base.querySelector('h1')?.focus({ preventScroll: true });
    this.#first = false;
    // A page that is higher than what is in it at first finds its place by itself.
    if (base.arrive) base.arrive();
    else scrollTo({ top: (returning && history.state?.scroll) || 0 });
  }
}

/** @param {import('../../lib/router.js').Route} route */
const loaded = (route) => Promise.all([route.load(), route.over?.load()]);

/** @param {string} name */
const pageOf = (name) => /** @type {Page} */ (document.createElement(name));

/** @param {Page} page */
const titleOf = ({ title }) => `${title} · Darkslide`;

customElements.define('page-outlet', PageOutlet);
