import { session } from '../session/session.js';

/** Archives that were dropped, until the user says on the page of imports what becomes of them. Event: `change`. */
class Waiting extends EventTarget {
  /** @type {ReadonlyArray<File>} */
  files = [];

  /**
   * The parts of an export may come one after the other; what is dropped twice is here once.
   *
   * @param {File[]} files
   */
  add(files) {
    this.#keep([...new Map([...this.files, ...files].map((file) => [identityOf(file), file])).values()]);
  }

  /** Takes them away. */
  take() {
    const files = [...this.files];
    this.#keep([]);
    return files;
  }

  /** @param {File[]} files */
  #keep(files) {
    this.files = files;
    this.dispatchEvent(new Event('change'));
  }
}

/** @param {File} file */
const identityOf = ({ name, size, lastModified }) => [lastModified, size, name].join(' ');

export const waiting = new Waiting();

session.onOtherUser(() => void waiting.take());
