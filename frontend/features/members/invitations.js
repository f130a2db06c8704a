/** @import { AlbumInvitation } from '../../api/types.js' */
import * as members from '../../api/members.js';
import { unlessGone } from '../../api/problem.js';
import { session } from '../session/session.js';

/** What the user is invited to and has not answered. Event: `change`. */
class Invitations extends EventTarget {
  /** @type {AlbumInvitation[]} */
  list = [];

  async look() {
    const { user } = session;
    const list = user ? await members.invitations() : [];
    if (session.user?.id === user?.id) this.#become(list);
  }

  /** @param {AlbumInvitation} invitation @returns {Promise<string>} the album's id */
  async accept(invitation) {
    const album = await members.accept(invitation.id);
    this.#drop(invitation);
    return album;
  }

  /** @param {AlbumInvitation} invitation */
  async decline(invitation) {
    await members.decline(invitation.id).catch(unlessGone);
    this.#drop(invitation);
  }

  forget() {
    this.#become([]);
  }

  /** @param {AlbumInvitation} answered */
  #drop(answered) {
    this.#become(this.list.filter(({ id }) => id !== answered.id));
  }

  /** @param {AlbumInvitation[]} list */
  #become(list) {
    this.list = list;
    this.dispatchEvent(new Event('change'));
  }
}

export const invitations = new Invitations();
session.onOtherUser(() => invitations.forget());
