/** @import { ImageView, OpenedLink } from '../../api/types.js' */
/** @import { Visit } from '../../api/visit.js' */
/** @import { Section } from '../../lib/months.js' */
/** @import { ImageListParts } from '../images/image-list.js' */
import { endAt } from '../images/paged-list.js';
import { SequenceList } from '../images/sequence-list.js';

/** Such a list is one section. */
export const WHOLE_LINK = 'link';

/**
 * What a link shows, in the order of its owner.
 *
 * @implements {ImageListParts}
 */
export class VisitList extends SequenceList {
  /**
   * @param {Visit} visit
   * @param {OpenedLink} link
   */
  constructor(visit, { count }) {
    super(
      (question, signal) => visit.page(question, signal),
      count,
      async () => count,
    );
  }

  /** @returns {Section[]} */
  get sections() {
    return this.total ? [{ key: WHOLE_LINK, count: this.total, first: 0 }] : [];
  }

  /**
   * Takes over what the link shows by now, as far as it is held: all at once, so that nobody loses their place.
   *
   * @param {OpenedLink} link
   * @param {AbortSignal} signal
   * @throws {Problem} where a page does not come: then all stays as it is
   */
  async follow({ count }, signal) {
    /** @type {ImageView[]} */
    const items = [];
    /** @type {string | null} */
    let next = null;
    do {
      const page = await this.page(next ? { cursor: next } : {}, signal);
      items.push(...page.items);
      next = page.next;
    } while (next && items.length < this.items.length);
    signal.throwIfAborted();
    this.restart();
    Object.assign(this, { items, older: endAt(next), total: count, status: 'ready' });
    this.changed();
  }

  /** The owner may have added some, or taken some away, since they were counted. */
  changed() {
    if (this.status === 'ready') this.total = this.complete ? this.items.length : Math.max(this.total, this.items.length + 1);
    super.changed();
  }
}
