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

/** A reader whose first language is not English, as most readers' is not. */
const navigator = { languages: ['de-DE', 'en-GB', 'en'] };

for (const [name, value] of Object.entries({ File, ImageData: PlainImageData, navigator })) {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
