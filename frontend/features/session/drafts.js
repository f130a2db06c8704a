import { session } from './session.js';

/**
 * Keeps what was typed into a form and not sent. A session that expires takes the page away; the same user finds the
 * text again after signing in. Passwords are never kept.
 */
class Drafts {
  /** @type {Map<string, Record<string, string>>} */
  #kept = new Map();

  constructor() {
    session.onOtherUser(() => this.#kept.clear(), { outlivesSession: true });
  }

  /**
   * @param {string} form
   * @returns {Record<string, string>} values by the names of fields
   */
  of(form) {
    return this.#kept.get(form) ?? {};
  }

  /**
   * @param {string} form
   * @param {Record<string, string>} values
   */
  keep(form, values) {
    this.#kept.set(form, values);
  }

  /** @param {string} form */
  drop(form) {
    this.#kept.delete(form);
  }
}

export const drafts = new Drafts();
