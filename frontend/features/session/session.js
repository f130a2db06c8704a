/** @import { SecurityNotice, UserView } from '../../api/types.js' */
import { access, forget, grant, letGo, renew } from '../../api/access.js';
import { Problem } from '../../api/problem.js';
import * as users from '../../api/users.js';

/** Says only that there may be a session to take up again, which spares strangers a refused request. */
const HINT_KEY = 'darkslide.session';

/** The other tabs of this browser. Changes of `localStorage` would not do: signing out empties it, and nobody is told. */
const tabs = new BroadcastChannel('darkslide.session');

/**
 * Who is here. Events: `change` when somebody came or went, `user` when their name or figures changed, `notices` when
 * there is something they have to be told about their account.
 */
class Session extends EventTarget {
  /** @type {'unknown' | 'guest' | 'member'} */
  status = 'unknown';
  /** @type {UserView | null} */
  user = null;
  /** The session ended by itself; the sign-in page says so. */
  expired = false;
  /** @type {SecurityNotice[]} what the service told at the sign-in, and tells only once */
  notices = [];
  /** @type {{ reset: () => void, outlivesSession: boolean, owner: string }[]} */
  #resets = [];

  constructor() {
    super();
    access.addEventListener('granted', (event) => this.#enter(/** @type {CustomEvent} */ (event).detail.user));
    access.addEventListener('lost', () => this.#leave(this.status === 'member'));
    tabs.addEventListener('message', ({ data }) => this.#endHere(data));
  }

  /** There may be a session to take up. */
  get likely() {
    return localStorage.getItem(HINT_KEY) !== null;
  }

  /**
   * The way for whatever keeps something of a user to forget it: `reset` is called before anybody hears of the change.
   *
   * @param {() => void} reset
   * @param {{ outlivesSession?: boolean }} [options] `outlivesSession`: what is kept waits while a session has ended by
   *   itself, for the same user to sign in again; otherwise it goes with the session
   */
  onOtherUser(reset, { outlivesSession = false } = {}) {
    this.#resets.push({ reset, outlivesSession, owner: this.user?.id ?? '' });
  }

  /** Takes up the session of the last visit. Rejects only when the service was not reached. */
  async restore() {
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
   */
  async signIn(login, password) {
    const granted = await users.signIn({ login, password });
    grant(granted);
    this.#setNotices(granted.notices ?? []);
  }

  /**
   * Shows that it is still the same person, in the session they have.
   *
   * @param {string} password
   */
  async confirm(password) {
    grant(await users.confirm(password));
  }

  /** @param {{ username: string, email: string, password: string }} account */
  async register(account) {
    await users.register(account);
    await this.signIn(account.username, account.password).catch((error) => {
      // The account is there: sending the form again would only say that its name is taken.
      throw new Problem(error.status, { detail: `Your account is made, but signing in did not work yet. Go to sign-in. ${error.message}` });
    });
  }

  async signOut() {
    await users.signOut().catch((error) => {
      if (!(error instanceof Problem && error.status === 401)) throw error;
    });
    this.end();
  }

  /**
   * The session is gone on the service's side, or the account with it, or may be.
   *
   * @param {'ended' | 'erased'} [how]
   */
  end(how = 'ended') {
    forget();
    this.#leave(false);
    tabs.postMessage(how);
  }

  /**
   * Somebody signed out in another tab: what this one shows goes too. After an erasure there is nothing to go on with.
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
    this.#update(await users.me());
  }

  /** @param {{ username?: string, email?: string }} changes */
  async changeUser(changes) {
    this.#update(await users.change(changes));
  }

  /** The person has read them. */
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
