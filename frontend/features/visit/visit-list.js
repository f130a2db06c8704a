/** @import { OpenedLink } from '../../api/types.js' */
/** @import { Visit } from '../../api/visit.js' */
/** @import { Section } from '../../lib/months.js' */
/** @import { ImageListParts } from '../images/image-list.js' */
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

  /** The owner may have added some, or taken some away, since they were counted. */
  changed() {
    if (this.status === 'ready') this.total = this.complete ? this.items.length : Math.max(this.total, this.items.length + 1);
    super.changed();
  }
}
