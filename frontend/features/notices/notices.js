import { common } from '../../lib/texts.js';
import { session } from '../session/session.js';

/**
 * A short message at the edge of the page, with at most one action. Its time stands still while the user points at it. `gone` is called
 * when it is shown no more, before the action if the user chose that.
 *
 * @typedef {{ label: string, run: () => void }} Action
 * @typedef {{ text: string, grave?: boolean, seconds?: number, action?: Action, gone?: () => void }} News
 */
export class Notice {
  #left;
  #since = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {News} news */
  constructor(news) {
    this.news = news;
    this.#left = (news.seconds ?? 6) * 1000;
    this.resume();
  }

  pause() {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#left -= Date.now() - this.#since;
  }

  resume() {
    if (this.#timer !== undefined) return;
    this.#since = Date.now();
    this.#timer = setTimeout(() => this.close(), Math.max(1000, this.#left));
  }

  act() {
    this.close();
    this.news.action?.run();
  }

  /** Removes it: its time is over, or the user dismissed it. */
  close() {
    clearTimeout(this.#timer);
    notices.remove(this);
  }
}

/** Event: `change`. */
class Notices extends EventTarget {
  /** @type {Notice[]} */
  list = [];

  constructor() {
    super();
    session.onOtherUser(() => this.clear());
  }

  /**
   * Shows a notice only while somebody is signed in: notices may name photos.
   *
   * @param {News} news
   */
  show(news) {
    const notice = new Notice(news);
    if (session.user) this.list = [...this.list, notice];
    this.dispatchEvent(new Event('change'));
    return notice;
  }

  clear() {
    for (const notice of this.list) {
      notice.pause();
      notice.news.gone?.();
    }
    this.list = [];
    this.dispatchEvent(new Event('change'));
  }

  /** @param {Notice} notice */
  remove(notice) {
    this.list = this.list.filter((other) => other !== notice);
    notice.news.gone?.();
    this.dispatchEvent(new Event('change'));
  }
}

export const notices = new Notices();

/**
 * Uses a part of the app that is loaded only now. The user, who asked for it, is told if it does not come.
 *
 * @template T, R
 * @param {Promise<T>} part
 * @param {(part: T) => R | Promise<R>} use
 * @returns {Promise<R | undefined>} undefined: it has not come
 */
export function withPart(part, use) {
  return part.then(use, () => void notices.show({ text: common.bar.partFailed, grave: true }));
}
