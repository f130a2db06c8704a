/** @import { ImagePage, ImageView } from '../../api/types.js' */
/** @import { Question } from '../../api/images.js' */
import { endAt, PagedList } from './paged-list.js';
import { localDate } from './taken.js';

/** A list of which only the first page and the next ones can be fetched, so it drops none of them. It knows how many images it has. */
export class SequenceList extends PagedList {
  start = 0;
  exact = true;
  maxItems = Infinity;
  #count;
  #jumps = 0;
  total;

  /**
   * @param {(question: Question, signal: AbortSignal) => Promise<ImagePage>} page
   * @param {number} total as far as we know
   * @param {() => Promise<number>} count asks how many there are
   */
  constructor(page, total, count) {
    super(page, localDate);
    this.total = total;
    this.#count = count;
  }

  /** @param {{ id: string } | null} [at] where the user was */
  async open(at = null) {
    if (this.status === 'ready') return;
    await this.reopen();
    while (at && !this.find(at.id) && this.#goesOn) await this.grow('older');
  }

  /** Whether more follows, which may be on its way already. */
  get #goesOn() {
    return ['ready', 'loading'].includes(this.older.state);
  }

  async reopen() {
    const signal = this.restart();
    this.status = 'loading';
    this.changed();
    try {
      const [{ items, next }, total] = await Promise.all([this.page({}, signal), this.#count()]);
      if (signal.aborted) return;
      Object.assign(this, { items, older: endAt(next), total, status: 'ready' });
    } catch (error) {
      if (signal.aborted) return;
      this.error = error;
      this.status = 'failed';
    }
    this.changed();
  }

  /**
   * Loads everything up to an index of the whole, and tells of it once: a grid that waits for the end would take what is on the way for it.
   *
   * @param {number} index
   */
  async jump(index) {
    this.#jumps++;
    while (index >= this.items.length && this.#goesOn) await this.grow('older');
    this.#jumps--;
    this.changed();
  }

  changed() {
    if (!this.#jumps) super.changed();
  }

  /** @param {ImageView} image which is shown, but not held */
  async reach(image) {
    await this.open(image);
    await super.reach(image);
  }

  /**
   * @param {ImageView} one which may be gone
   * @param {ImageView} other
   */
  async between(one, other) {
    const [from, to] = [this.indexOf(one.id), this.indexOf(other.id)].sort((a, b) => a - b);
    return from < 0 ? [other] : this.items.slice(from, to + 1);
  }

  /** @param {ImageView} image */
  async together(image) {
    return [image];
  }
}
