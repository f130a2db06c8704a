/** @import { ImageView, SearchProgress, SearchSummary } from '../../api/types.js' */
/** @import { Conditions } from './conditions.js' */
import * as search from '../../api/search.js';
import { library } from '../images/library.js';
import { DatedList } from '../photos/dated-list.js';

/**
 * The photos that fulfil conditions, by date.
 *
 * @typedef {object} Ears
 * @property {(progress: SearchProgress | null) => void} tell how far the index is that has to be made first
 * @property {(summary: SearchSummary) => void} sum what there is among the photos found
 * @property {() => boolean} covered whether the viewer shows the list: what leaves it stays until that is closed
 */
export class SearchList extends DatedList {
  #conditions;
  #covered;
  /** What does not fit any more, but may again. @type {Map<string, ImageView>} */
  #leaving = new Map();
  /** What went to the trash from here, and comes back to here. @type {Set<string>} */
  #trashed = new Set();

  /**
   * @param {Conditions} conditions
   * @param {Ears} ears
   */
  constructor(conditions, { tell, sum, covered }) {
    const { body } = conditions;
    super({
      page: search.pageOf(body, tell),
      months: async (signal) => {
        const summary = await search.summary(body, tell, signal);
        sum(summary);
        return summary.months;
      },
      samples: search.samplesOf(body, tell),
    });
    this.#conditions = conditions;
    this.#covered = covered;
  }

  /** @param {AbortSignal} signal until which the list is kept true */
  follow(signal) {
    library.on('edited', (images) => images.forEach((image) => this.#edited(image)), { signal });
    library.on('added', (images) => images.forEach((image) => this.#conditions.areTold && this.#edited(image)), { signal });
    library.on('restored', (images) => images.filter(({ id }) => this.#trashed.delete(id)).forEach((image) => this.add(image)), { signal });
    library.on(
      'trashed',
      (images) => {
        const here = images.filter(({ id }) => this.find(id));
        here.forEach(({ id }) => this.#trashed.add(id));
        this.remove(here);
      },
      { signal },
    );
    signal.addEventListener('abort', () => this.restart());
  }

  /** Lets go of what does not fit any more. */
  settle() {
    this.remove([...this.#leaving.values()].filter(({ id }) => this.find(id)));
    this.#leaving.clear();
  }

  /** @param {ImageView} image */
  #edited(image) {
    const held = this.find(image.id) !== null;
    this.#leaving.delete(image.id);
    if (this.#conditions.mayFind(image)) {
      if (held) this.update(image);
      else if (this.#conditions.areTold) this.add(image);
    } else if (held) {
      this.update(image);
      this.#leaving.set(image.id, image);
      if (!this.#covered()) this.settle();
    }
  }
}
