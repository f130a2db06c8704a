import { session } from '../session/session.js';

/** Archives that were dropped, until the user says on the page of imports what becomes of them. Event: `change`. */
class Waiting extends EventTarget {
  /** @type {ReadonlyArray<File>} */
  files = [];

  /** @param {File[]} files */
  put(files) {
    this.files = files;
    this.dispatchEvent(new Event('change'));
  }

  /** Takes them away. */
  take() {
    const files = [...this.files];
    this.put([]);
    return files;
  }
}

export const waiting = new Waiting();

session.onOtherUser(() => waiting.put([]));
