/**
 * A photo that a visitor adds. `waiting` → `sending` → `sent`, once all its bytes have been sent → `added`, or `present` where the link shows it
 * already, or `failed`. Event: `change`.
 *
 * @typedef {'waiting' | 'sending' | 'sent' | 'added' | 'present' | 'failed'} State
 */
export class GuestPhoto extends EventTarget {
  /** @type {State} */
  state = 'waiting';
  /** About how many of its bytes have been sent. */
  sent = 0;
  /** Why it was not added. */
  why = '';
  /** Whether it is worth another try. */
  retryable = false;
  attempts = 0;

  /** @param {File} file */
  constructor(file) {
    super();
    this.file = file;
  }

  /** @param {number} bytes of its request */
  progress(bytes) {
    this.sent = Math.min(bytes, this.file.size);
    this.become(bytes >= this.file.size ? 'sent' : 'sending');
  }

  /**
   * @param {string} why
   * @param {boolean} retryable
   */
  fail(why, retryable) {
    Object.assign(this, { why, retryable });
    this.become('failed');
  }

  /** @param {State} state */
  become(state) {
    if (state === 'waiting') this.sent = 0;
    if (state !== 'failed') this.why = '';
    this.state = state;
    this.dispatchEvent(new Event('change'));
  }
}
