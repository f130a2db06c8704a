/**
 * Why the queue is on hold. A temporary reason is over after some seconds; without a network, or with nobody signed in,
 * it lasts until that changes. Event: `change`.
 */
export class UploadHold extends EventTarget {
  /** @type {'' | 'busy' | 'unreached' | 'offline' | 'signed-out'} */
  why = '';

  constructor() {
    super();
    addEventListener('offline', () => this.start('offline'));
    addEventListener('online', () => this.#end());
  }

  /**
   * @param {'busy' | 'unreached' | 'offline' | 'signed-out'} why
   * @param {number} [seconds]
   */
  start(why, seconds) {
    if (this.why === 'signed-out' || (this.why === 'offline' && why !== 'signed-out')) return;
    if (seconds) setTimeout(() => this.why === why && this.#end(), seconds * 1000);
    this.#set(why);
  }

  /** Somebody has signed in. */
  endSignedOut() {
    this.#set(navigator.onLine ? '' : 'offline');
  }

  #end() {
    if (this.why !== 'signed-out') this.#set('');
  }

  /** @param {UploadHold['why']} why */
  #set(why) {
    this.why = why;
    this.dispatchEvent(new Event('change'));
  }
}
