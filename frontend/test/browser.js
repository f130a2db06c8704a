/** What browsers have and Node has not, as far as the modules under test touch it. To be imported before them. */
import { File } from 'node:buffer';

class PlainImageData {
  /**
   * @param {Uint8ClampedArray} data
   * @param {number} width
   * @param {number} height
   */
  constructor(data, width, height) {
    Object.assign(this, { data, width, height });
  }
}

/** A page that nobody looks at. */
const document = Object.assign(new EventTarget(), { visibilityState: 'hidden' });

/** Of no page that begins by itself. */
const location = { pathname: '/settings' };

const window = new EventTarget();
const addEventListener = window.addEventListener.bind(window);
const dispatchEvent = window.dispatchEvent.bind(window);

/** @type {Map<string, string>} */
const kept = new Map();
const localStorage = {
  getItem: (/** @type {string} */ key) => kept.get(key) ?? null,
  setItem: (/** @type {string} */ key, /** @type {string} */ value) => void kept.set(key, value),
  removeItem: (/** @type {string} */ key) => void kept.delete(key),
};

/** A browser without other tabs; Node's own channel would keep a test from ending. */
class BroadcastChannel extends EventTarget {
  postMessage() {}
}

/** A reader whose first language is not English, as most readers' is not. */
const navigator = { languages: ['nl-NL', 'en-GB', 'en'], onLine: true };

for (const [name, value] of Object.entries({
  BroadcastChannel,
  File,
  ImageData: PlainImageData,
  addEventListener,
  dispatchEvent,
  document,
  localStorage,
  location,
  navigator,
})) {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
