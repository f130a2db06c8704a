/** @import { ImageView } from '../../api/types.js' */
import { texts } from './texts.js';
/** @typedef {'waiting' | 'uploading' | 'uploaded' | 'there' | 'restored' | 'failed'} State */

const { failures, stored } = texts;

let last = 0;

/**
 * One file of the queue. `waiting` includes being read and checked, which is the same to the user.
 */
export class Upload {
  id = String(++last);
  /** @type {State} */
  state = 'waiting';
  checked = false;
  sent = 0;
  attempts = 0;
  reason = '';
  /** Sending it again would fail the same way. */
  final = false;
  /** The account has no room for it. */
  noRoom = false;
  /** The user has removed it from the list. */
  cancelled = false;
  /** @type {string | null} */
  sha256 = null;
  /** An attempt that was broken off may have arrived nevertheless. */
  #sentBefore = false;
  #attempt = new AbortController();

  /**
   * @param {File} file
   * @param {string | null} [album] the id of the one that it goes into
   */
  constructor(file, album = null) {
    this.file = file;
    this.album = album;
  }

  get name() {
    return this.file.name;
  }

  get finished() {
    return this.state !== 'waiting' && this.state !== 'uploading';
  }

  /** @returns {AbortSignal} aborted at the end of this attempt */
  start() {
    this.#attempt = new AbortController();
    this.state = 'uploading';
    this.sent = 0;
    this.attempts++;
    return this.#attempt.signal;
  }

  wait() {
    if (this.sent > 0) this.#sentBefore = true;
    this.state = 'waiting';
    this.sent = 0;
    this.reason = '';
    this.noRoom = false;
  }

  /**
   * Whether what is stored is this file, byte for byte: the answer has the digest of it, unless that is lost with the record of a
   * photo that was there.
   *
   * @param {ImageView} image
   */
  isProvedBy({ sha256, damage }) {
    return !this.sha256 || sha256 === this.sha256 || (!sha256 && damage === 'record');
  }

  /** Stops sending for now; it will start over. */
  interrupt() {
    this.#attempt.abort();
    this.attempts--;
    this.wait();
  }

  /**
   * @param {'uploaded' | 'there' | 'restored'} state
   * @param {ImageView} [image]
   */
  arrive(state, image) {
    this.state = state === 'there' && this.#sentBefore ? 'uploaded' : state;
    this.sent = this.file.size;
    if (image?.repaired) this.reason = stored.repaired;
    else if (image?.inAlbum === false) this.reason = stored.noAlbum;
    else if (image?.fileNameChanged) this.reason = stored.renamed(image.fileName);
  }

  /**
   * @param {string} reason
   * @param {boolean} [final]
   */
  fail(reason, final = false) {
    this.state = 'failed';
    this.reason = reason;
    this.final = final;
  }

  /** Sent again, it would be refused again, until there is room. @param {string} reason */
  failForRoom(reason) {
    this.fail(reason);
    this.noRoom = true;
  }

  /** Resets it, as if it had just been dropped. */
  renew() {
    this.wait();
    this.checked = false;
    this.sha256 = null;
    this.attempts = 0;
  }

  cancel() {
    this.cancelled = true;
    this.#attempt.abort();
  }
}

/**
 * Checks what can be known without sending a byte.
 *
 * @param {File} file
 * @returns {string} the reason to refuse it, or nothing
 */
export function refusal({ name, size, type }) {
  if (size === 0) return failures.empty;
  if (/\.zip$/i.test(name)) return failures.archive;
  if (type && !type.startsWith('image/')) return failures.noPhoto;
  return '';
}
