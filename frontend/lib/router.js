/**
 * Maps paths to routes over the History API. It knows nothing about pages. Events: `leave` before another history entry
 * is pushed, `change` when the address has changed.
 *
 * @typedef {{ path: string, [key: string]: any }} Route
 * @typedef {{ route: Route, params: Record<string, string>, url: URL, returning: boolean }} Place
 */
export class Router extends EventTarget {
  /** @type {{ route: Route, pattern: RegExp }[]} */
  #table = [];
  /** @type {Route} */
  #fallback = { path: '' };
  /** @type {Place | null} */
  place = null;

  /**
   * @param {Route[]} routes
   * @param {Route} fallback where no path fits
   */
  start(routes, fallback) {
    this.#table = routes.map((route) => ({ route, pattern: patternOf(route.path) }));
    this.#fallback = fallback;
    history.scrollRestoration = 'manual';
    history.replaceState({ depth: 0, ...history.state }, '');
    addEventListener('popstate', () => this.#arrive(true));
    document.addEventListener('click', (event) => this.#follow(event));
    this.#arrive(false);
  }

  /**
   * @param {string} path
   * @param {{ replace?: boolean }} [options]
   */
  go(path, { replace = false } = {}) {
    if (replace) history.replaceState({ depth: 0, ...history.state }, '', path);
    else this.#push({}, path);
    this.#arrive(false);
  }

  /**
   * Adds an entry of the same address, for what the page at hand now shows in another way.
   *
   * @param {object} state
   */
  stay(state) {
    this.#push(state);
  }

  /**
   * @param {object} state
   * @param {string} [path] the present one by default
   */
  #push(state, path) {
    this.dispatchEvent(new Event('leave'));
    history.replaceState({ ...history.state, scroll: scrollY }, '');
    history.pushState({ depth: (history.state?.depth ?? 0) + 1, ...state }, '', path);
  }

  /**
   * Goes back to the page before, or to `fallback` when this visit started here.
   *
   * @param {string} fallback
   */
  back(fallback) {
    if (history.state?.depth > 0) history.back();
    else this.go(fallback, { replace: true });
  }

  /** @param {boolean} returning */
  #arrive(returning) {
    const url = new URL(location.href);
    this.place = { ...this.#match(url.pathname), url, returning };
    this.dispatchEvent(new Event('change'));
  }

  /** @param {string} pathname */
  #match(pathname) {
    for (const { route, pattern } of this.#table) {
      const found = pattern.exec(pathname);
      if (found) return { route, params: { ...found.groups } };
    }
    return { route: this.#fallback, params: {} };
  }

  /** @param {MouseEvent} event */
  #follow(event) {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link?.href || link.target || link.hasAttribute('download')) return;
    const url = new URL(link.href);
    if (url.origin !== location.origin || link.getAttribute('href')?.startsWith('#')) return;
    if (link.dataset.leaves !== undefined) return;
    event.preventDefault();
    this.go(url.pathname + url.search + url.hash);
  }
}

/** @param {string} path */
function patternOf(path) {
  return new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}/?$`);
}

/**
 * The address that the user wanted before signing in, if it is on this site, or the gallery.
 *
 * @param {URL} url
 */
export function wished(url) {
  const next = new URL(url.searchParams.get('next') ?? '/', url.origin);
  return next.origin === url.origin ? next.pathname + next.search : '/';
}

/** The present address, and navigation to any other. `app.js` starts it with the routes. */
export const router = new Router();
