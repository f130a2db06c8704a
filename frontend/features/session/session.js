/** @import { Grant, SecurityNotice, UserView } from '../../api/types.js' */
import { access, forget, grant, letGo, renew } from '../../api/access.js';
import { Problem } from '../../api/problem.js';
import * as users from '../../api/users.js';
import { common } from '../../lib/texts.js';

/** Marks only that there may be a session to restore, which spares new visitors a refused request. */
const HINT_KEY = 'darkslide.session';

/** The other tabs of this browser. Changes of `localStorage` would not do: signing out empties it, without an event. */
const tabs = new BroadcastChannel('darkslide.session');

/**
 * The signed-in user. Events: `change` when somebody signed in or out, `user` when their name or figures changed,
 * `notices` when the service reported something about their account.
 */
class Session extends EventTarget {
  /** @type {'unknown' | 'guest' | 'member'} */
  status = 'unknown';
  /** @type {UserView | null} */
  user = null;
  /** The session expired; the sign-in page says so. */
  expired = false;
  /** @type {SecurityNotice[]} what the service told at the sign-in, and tells only once */
  notices = [];
  /** How many changes of the user the service has answered. */
  #changes = 0;
  /** @type {{ reset: () => void, outlivesSession: boolean, owner: string }[]} */
  #resets = [];

  constructor() {
    super();
    access.addEventListener('granted', (event) => this.#enter(/** @type {CustomEvent} */ (event).detail.user));
    access.addEventListener('lost', () => this.#leave(this.status === 'member'));
    tabs.addEventListener('message', ({ data }) => this.#endHere(data));
  }

  /** Whether there may be a session to restore. */
  get likely() {
    return localStorage.getItem(HINT_KEY) !== null;
  }

  /**
   * Registers how a module forgets what it keeps of a user; `reset` is called before `change` is dispatched.
   *
   * @param {() => void} reset
   * @param {{ outlivesSession?: boolean }} [options] `outlivesSession`: what is kept waits while a session has ended by
   *   itself, for the same user to sign in again; otherwise it goes with the session
   */
  onOtherUser(reset, { outlivesSession = false } = {}) {
    this.#resets.push({ reset, outlivesSession, owner: this.user?.id ?? '' });
  }

  /** Restores the session of the last visit, once. Rejects only when the service was not reached. */
  async restore() {
    if (this.status !== 'unknown') return;
    if (!this.likely) return this.#leave(false);
    try {
      await renew();
    } catch (error) {
      if (this.status === 'unknown') throw error;
    }
  }

  /**
   * @param {string} login
   * @param {string} password
   * @throws {Problem} with `secondFactor` where a second step has to follow
   */
  async signIn(login, password) {
    this.accept(await users.signIn({ login, password }));
  }

  /** @param {Grant} granted by a sign-in that is complete */
  accept(granted) {
    grant(granted);
    this.#setNotices(granted.notices ?? []);
  }

  /**
   * Confirms within the present session that it is the user.
   *
   * @param {import('../../api/users.js').Proof} proof
   */
  async confirm(proof) {
    grant(await users.confirm(proof));
  }

  /** @param {{ username: string, email: string, password: string, invitation?: string }} account */
  async register(account) {
    await users.register(account);
    await this.signIn(account.username, account.password).catch((error) => {
      // The account is there: sending the form again would only say that its name is taken.
      throw new Problem(error.status, { detail: common.session.createdOnly(error.message) });
    });
  }

  async signOut() {
    await users.signOut().catch((error) => {
      if (!(error instanceof Problem && error.status === 401)) throw error;
    });
    this.end();
  }

  /**
   * Ends the session here: on the service's side it is over, or the account with it, or may be.
   *
   * @param {'ended' | 'erased'} [how]
   */
  end(how = 'ended') {
    forget();
    this.#leave(false);
    tabs.postMessage(how);
  }

  /**
   * Called when the user signed out in another tab: this one must not go on showing their photos. After an erasure there is
   * nothing to sign in to.
   *
   * @param {'ended' | 'erased'} how
   */
  #endHere(how) {
    if (this.status !== 'member') return;
    letGo();
    forget();
    this.#leave(how === 'ended');
  }

  async refreshUser() {
    const changes = this.#changes;
    const user = await users.me();
    // An answer that was on its way while the user changed may be from before that.
    if (changes === this.#changes) this.#update(user);
  }

  /** @param {{ username?: string, email?: string }} changes */
  async changeUser(changes) {
    const user = await users.change(changes);
    this.#changes++;
    this.#update(user);
  }

  /** Called when the user has read them. */
  dismissNotices() {
    this.#setNotices([]);
  }

  /** @param {UserView} user */
  #update(user) {
    this.user = user;
    this.dispatchEvent(new Event('user'));
  }

  /** @param {SecurityNotice[]} notices */
  #setNotices(notices) {
    if (!notices.length && !this.notices.length) return;
    this.notices = notices;
    this.dispatchEvent(new Event('notices'));
  }

  /** @param {UserView} user */
  #enter(user) {
    const same = this.status === 'member' && this.user?.id === user.id;
    this.user = user;
    this.status = 'member';
    this.expired = false;
    localStorage.setItem(HINT_KEY, '1');
    if (same) return void this.dispatchEvent(new Event('user'));
    this.#forgetOthers();
    this.dispatchEvent(new Event('change'));
  }

  /** @param {boolean} expired */
  #leave(expired) {
    const same = this.status === 'guest';
    this.status = 'guest';
    this.user = null;
    this.expired = expired;
    this.#setNotices([]);
    localStorage.removeItem(HINT_KEY);
    if (same) return;
    this.#forgetOthers();
    this.dispatchEvent(new Event('change'));
  }

  #forgetOthers() {
    const now = this.user?.id ?? '';
    for (const kept of this.#resets) {
      if (kept.owner === now || (!now && this.expired && kept.outlivesSession)) continue;
      kept.owner = now;
      kept.reset();
    }
  }
}

export const session = new Session();
