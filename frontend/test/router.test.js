import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Router } from '../lib/router.js';

const home = { path: '/' };
const photo = { path: '/photo/:id' };
const nested = { path: '/albums/:album/photo/:id' };
const nowhere = { path: '' };

/** An address with a history, as far as the router uses one. */
class Tab extends EventTarget {
  location = new URL('https://photos.test/');
  /** @type {{ url: URL, state: any }[]} */
  entries = [{ url: this.location, state: null }];

  get history() {
    return {
      state: this.entries[this.entries.length - 1].state,
      /** @type {(state: any, unused: string, path?: string) => void} */
      pushState: (state, _, path = '') => this.#show([...this.entries, this.#entry(state, path)]),
      /** @type {(state: any, unused: string, path?: string) => void} */
      replaceState: (state, _, path = '') => this.#show([...this.entries.slice(0, -1), this.#entry(state, path)]),
      back: () => {
        this.#show(this.entries.slice(0, -1));
        this.dispatchEvent(new Event('popstate'));
      },
    };
  }

  /**
   * @param {any} state
   * @param {string} path
   */
  #entry(state, path) {
    return { url: path ? new URL(path, this.location) : this.location, state };
  }

  /** @param {{ url: URL, state: any }[]} entries */
  #show(entries) {
    this.entries = entries;
    this.location = entries[entries.length - 1].url;
  }
}

/** @type {Router} */
let router;

beforeEach(() => {
  const tab = new Tab();
  Object.defineProperties(globalThis, {
    location: { get: () => tab.location, configurable: true },
    history: { get: () => tab.history, configurable: true },
    addEventListener: { value: tab.addEventListener.bind(tab), configurable: true },
    document: { value: new EventTarget(), configurable: true },
    scrollY: { value: 0, configurable: true },
  });
  router = new Router();
  router.start([home, photo, nested], nowhere);
});

/**
 * @param {string} path
 * @param {unknown} route
 * @param {Record<string, string>} [params]
 */
function leads(path, route, params = {}) {
  router.go(path);
  assert.deepEqual([router.place?.route, router.place?.params], [route, params], path);
}

test('a path leads to its page, with or without a slash at the end', () => {
  leads('/', home);
  leads('/photo/7', photo, { id: '7' });
  leads('/photo/7/', photo, { id: '7' });
  leads('/albums/summer/photo/7?from=search', nested, { album: 'summer', id: '7' });
});

test('a path that only looks like one leads nowhere', () => {
  for (const path of ['/photo', '/photo/', '/photo/7/edit', '/photos/7', '/x/photo/7']) leads(path, nowhere);
});

test('back returns to the page before, and says that it is a return', () => {
  router.go('/photo/7');
  router.back('/sign-in');
  assert.equal(router.place?.route, home);
  assert.equal(router.place?.returning, true);
});

test('back from where the visit began leads to the fallback, and leaves nothing to come back to', () => {
  router.go('/photo/7', { replace: true });
  router.back('/');
  assert.equal(router.place?.route, home);
  assert.equal(router.place?.returning, false);
});

test('everybody hears of a new place', () => {
  let heard = 0;
  router.addEventListener('change', () => heard++);
  router.go('/photo/7');
  router.go('/photo/8', { replace: true });
  router.back('/');
  assert.equal(heard, 3);
});
